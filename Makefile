# The door to the project: `make help` lists what it can do.
# Everything it needs beyond rustup, cargo, Node.js and npm is fetched into target/ and node_modules/, in the versions
# that Cargo.lock and package-lock.json name.

SHELL       := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: FORCE

TARGET   := wasm32-unknown-unknown
# In CI a lock file that does not match is a mistake; by hand it is about to be updated.
LOCKED   := $(if $(CI),--locked)
TOOLS    := target/tools
BIN      := node_modules/.bin
# Run two at a time by `setup`; cargo counts the cores by itself and would warn of a job server it was not handed.
CARGO    := env -u MAKEFLAGS cargo
PKG      := www/pkg
# Empty skips this step, for quick turns.
WASM_OPT ?= -Oz
# Flags for the module that answers alone: a function with one caller stays a function, which packs better, and loads and stores
# take constant offsets, for which the first kilobyte of memory must be unused: it is the far end of Rust's stack.
SMALL_answer := --flexible-inline-max-function-size=1 --one-caller-inline-max-function-size=10 --low-memory-unused --converge
# What rustc lets itself use for this target, so what every browser of the last years has.
WASM_FEATURES := $(addprefix --enable-,bulk-memory bulk-memory-opt call-indirect-overlong multivalue \
  mutable-globals nontrapping-float-to-int reference-types sign-ext simd)
# wasm tests under tests/; each is empty for other targets.
WASM_TESTS := $(patsubst tests/%.rs,--test %,$(wildcard tests/boundary*.rs))

export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER := $(CURDIR)/$(TOOLS)/wasm-bindgen-test-runner
export WASM_BINDGEN_USE_BROWSER := 1
export WASM_BINDGEN_TEST_TIMEOUT := 300

say = @printf '\033[1m%s\033[0m\n' "$(1)"

##@ Use

.PHONY: help
help: ## List what make can do
	@awk 'BEGIN { FS = ":.*## " } \
	  /^##@ / { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: setup build ## Set up, build and serve the page; prints its address (PORT=8080)
	@node tools/serve.js

.PHONY: dev
dev: WASM_OPT :=
dev: node_modules/.package-lock.json engine data ## Serve the page while you work; Rust, policies and www/ are watched
	@$(BIN)/vite dev

.PHONY: build
build: node_modules/.package-lock.json engine data $(if $(SITE),browser) ## Build the product into dist/ (SITE=https://… for preview cards and oEmbed)
	$(call say,Building the pages into dist/)
	@$(BIN)/vite build --logLevel warn
	@$(if $(SITE),node tools/previews.js)

.PHONY: package
package: build ## Make the npm package (dist/npm/)
	$(call say,Making the npm package in dist/npm/)
	@node tools/package/build.js

##@ Check

.PHONY: test
test: check-format lint test-rust test-boundary check-types build test-fuzz test-page test-package ## Run everything that CI runs

.PHONY: check-format
check-format:
	$(call say,Checking the format of the Rust code)
	@cargo fmt --all --check

.PHONY: lint
lint: wasm-target ## Run the Rust lints for both targets
	$(call say,Linting)
	@cargo clippy $(LOCKED) --all-targets -- -D warnings
	@cargo clippy $(LOCKED) --no-default-features --features studies --target $(TARGET) --lib $(WASM_TESTS) -- -D warnings
	@cargo clippy $(LOCKED) --no-default-features --target $(TARGET) --lib -- -D warnings

.PHONY: test-rust
test-rust: ## Test the core natively
	$(call say,Testing the core)
	@cargo test $(LOCKED)

.PHONY: test-boundary
test-boundary: wasm-target browser runner ## Test the wasm boundary in headless Chromium
	$(call say,Testing the boundary in a browser)
	@cargo test $(LOCKED) --no-default-features --features studies --target $(TARGET) $(WASM_TESTS)

.PHONY: check-types
check-types: node_modules/.package-lock.json engine messages $(PKG)/fields.json ## Check the JavaScript against the types of the engine
	$(call say,Checking the contract and the types)
	@tools/contract.sh check
	@$(BIN)/tsc --project jsconfig.json
	@$(BIN)/tsc --project tools/jsconfig.json
	@$(BIN)/tsc --project package/jsconfig.json

.PHONY: test-page
test-page: node_modules/.package-lock.json messages $(PKG)/fields.json browser ## Test the built pages in headless Chromium
	$(call say,Testing the pages in a browser)
	@node --test --test-concurrency=1 --test-reporter=spec tests/page/*.spec.js

.PHONY: test-fuzz
test-fuzz: node_modules/.package-lock.json engine data messages ## Try drawn inputs, and recompute drawn plans independently
	$(call say,Trying drawn inputs)
	@node --test --test-concurrency=1 --test-reporter=spec tests/fuzz/*.spec.js tests/independent/*.spec.js

.PHONY: test-package
test-package: package browser ## Install the npm package and test what an example does with it
	$(call say,Testing the npm package)
	@node --test --test-concurrency=1 --test-reporter=spec tests/package/*.spec.js

.PHONY: fuzz
fuzz: node_modules/.package-lock.json engine data messages ## Try drawn inputs for minutes (MINUTES=5 SEED= TARGET=link)
	@node tests/fuzz/fuzz.js

# libFuzzer finds its way by branches, for which it needs a nightly toolchain: only this target does.
FUZZ_VERSION := 0.13.2
NATIVE ?= request own terms text
$(TOOLS)/bin/cargo-fuzz:
	$(call say,Compiling cargo-fuzz (once: a minute))
	@cargo install --quiet --locked --version $(FUZZ_VERSION) --root $(TOOLS) cargo-fuzz

.PHONY: fuzz-native
fuzz-native: export PATH := $(CURDIR)/$(TOOLS)/bin:$(PATH)
fuzz-native: export CARGO_TARGET_DIR := $(CURDIR)/target/fuzz-native
fuzz-native: $(TOOLS)/bin/cargo-fuzz ## Try drawn inputs on the native engine, by libFuzzer and a nightly toolchain (MINUTES=5 NATIVE=request)
	@for target in $(NATIVE); do \
	  mkdir -p target/fuzz-native/corpus/$$target; \
	  cargo +nightly fuzz run $$target target/fuzz-native/corpus/$$target fuzz/seeds examples tests/independent/requests -- \
	    -max_total_time=$$(( $(or $(MINUTES),5) * 60 )) -timeout=20 -artifact_prefix=target/fuzz-native/ -print_final_stats=1; \
	done

# cargo-mutants, in the version that .cargo/mutants.toml is written for.
MUTANTS_VERSION := 27.1.0
FILES ?= src/money.rs src/settle/*.rs src/formula/**/*.rs src/forecast/**/*.rs src/policy/check/*.rs
$(TOOLS)/bin/cargo-mutants:
	$(call say,Compiling cargo-mutants (once: minutes))
	@cargo install --quiet --locked --version $(MUTANTS_VERSION) --root $(TOOLS) cargo-mutants

.PHONY: mutants
mutants: $(TOOLS)/bin/cargo-mutants ## Change the core on purpose and see whether a test notices (FILES=src/settle/tier.rs)
	@$(TOOLS)/bin/cargo-mutants mutants --output target $(FILES:%=--file '%')

.PHONY: reproducible
reproducible: ## Build a commit twice, in two folders, and compare every file (COMMIT=HEAD)
	@tools/reproducible.sh $(or $(COMMIT),HEAD)

.PHONY: cases
cases: ## Run the worked examples of a folder (CASES=tests/cases/by-hand)
	@CASES="$(if $(CASES),$(abspath $(CASES)))" cargo test --quiet --test cases -- --nocapture

.PHONY: check-policies
check-policies: ## Check the policy files and say what is wrong with them
	@cargo run --quiet --example check_policies

.PHONY: check-sources
check-sources: ## List the sources by age; fails when a published figure was not checked for 180 days (DAY=2026-11-27)
	@cargo run --quiet --example check_sources -- $(or $(DAY),$(shell date +%F))

.PHONY: dead-values
dead-values: ## Nudge every figure of the policy files and warn of those that change nothing (POLICY=policies/hubspot.toml)
	@cargo run --quiet --example check_policies -- --dead $(POLICY)

##@ Measure

.PHONY: size
size: build ## Measure what a visitor downloads (target/report/size.json)
	@node tools/size.js

.PHONY: audit
audit: build browser ## Audit the pages as a visitor meets them: Lighthouse, barriers, typing (target/report/audit.json)
	@node tools/audit.js

.PHONY: bench
bench: build browser ## Measure how fast the product is, beside other engines and models by hand (target/report/bench.json)
	@node tools/bench/bench.js

.PHONY: load
load: node_modules/.package-lock.json engine data ## Measure what one Node process carries: plans a second, a portfolio, memory
	@node tools/bench/load.js

.PHONY: shots
shots: build browser ## Take pictures of the pages (target/shots/)
	@node tests/page/shots.js

.PHONY: picture
picture: build browser ## Take the picture of README.md anew
	@node tests/page/picture.js

.PHONY: icons
icons: browser ## Draw the icons of the installed pages anew from www/icon.svg
	@node tools/icons.js

##@ Change

.PHONY: fmt
fmt: ## Format the Rust code
	@cargo fmt --all

.PHONY: contract
contract: engine ## Accept the types of the engine as the new contract
	@tools/contract.sh accept

.PHONY: clean
clean: ## Delete everything that was built or fetched
	@rm -rf target dist node_modules $(PKG)

# The engine, twice: `answer` is a plan's answer and small, `engine` is everything. Rust → wasm → module → smaller wasm; cargo
# decides whether the first step has anything to do.

.PHONY: engine
engine: $(PKG)/answer_bg.wasm $(PKG)/engine_bg.wasm $(PKG)/programmes

$(PKG)/%_bg.wasm: target/$(TARGET)/%/partner_calculator.wasm $(TOOLS)/bindgen target/wasm-opt.flags $(if $(WASM_OPT),node_modules/.package-lock.json)
	$(call say,Turning $*.wasm into a module)
	@$(TOOLS)/bindgen $< $(PKG) $*
	@$(if $(WASM_OPT),$(BIN)/wasm-opt $(WASM_OPT) $(SMALL_$*) $(WASM_FEATURES) --strip-producers --strip-target-features -o $@ $@)

# The same module in every folder and on every machine: no path of either is in it. Rust's own library is named as it is where
# its source is not installed.
RUST_COMMIT = $(shell rustc -vV | sed -n 's/^commit-hash: //p')
PATHS = $(CURDIR)=. $(or $(CARGO_HOME),$(HOME)/.cargo)=cargo $(shell rustc --print sysroot)/lib/rustlib/src/rust=/rustc/$(RUST_COMMIT)
remap = $(foreach pair,$(PATHS),--config 'target.$(TARGET).rustflags=["--remap-path-prefix=$(pair)"]')
compile = $(CARGO) $(remap) rustc $(LOCKED) --no-default-features --lib --crate-type cdylib --target $(TARGET)

# A profile each, so that neither is written over the other.
target/$(TARGET)/answer/partner_calculator.wasm: FORCE | wasm-target
	$(call say,Compiling the engine of the first answer)
	@$(compile) --profile answer

target/$(TARGET)/engine/partner_calculator.wasm: FORCE | wasm-target
	$(call say,Compiling the whole engine)
	@$(compile) --profile engine --features studies

# What is to be read about the programmes, out of the engine that has just been made.
$(PKG)/programmes: $(PKG)/engine_bg.wasm tools/programmes.js $(wildcard policies/words/*/*.ftl)
	@node tools/programmes.js
	@touch $@

# What the engine tells the pages as data: the worked examples, which a page runs in the visitor's browser, and the fields of
# a plan. Written only when they change: names in dist/ hold a hash of them.
.PHONY: data
data: $(PKG)/cases.json $(PKG)/fields.json

$(PKG)/cases.json $(PKG)/fields.json &: FORCE
	@$(CARGO) build $(LOCKED) --quiet --profile tools --package cases
	@mkdir -p $(PKG)
	@for name in cases fields; do \
	  $(TOOLS)/$$name > $(PKG)/$$name.json.new; \
	  if cmp -s $(PKG)/$$name.json.new $(PKG)/$$name.json; then rm $(PKG)/$$name.json.new; \
	  else mv $(PKG)/$$name.json.new $(PKG)/$$name.json; fi; \
	done

# The words of the page, compiled. `vite` does the same when it builds or serves.
.PHONY: messages
messages: node_modules/.package-lock.json
	@node tools/messages.js

# How the present module was made: rewritten only when the answer changes.
target/wasm-opt.flags: FORCE
	@mkdir -p $(@D)
	@[[ "$$(cat $@ 2>/dev/null)" == "$(WASM_OPT)" && -e $@ ]] || echo "$(WASM_OPT)" > $@

# Tools, each skipped when it is already there. `setup` brings them two at a time: their slow parts are single threads.

.PHONY: setup
setup:
	@$(MAKE) --no-print-directory -j2 node_modules/.package-lock.json $(TOOLS)/bindgen target/$(TARGET)/engine/partner_calculator.wasm data

.PHONY: wasm-target
wasm-target:
	@[[ -d "$$(env -u MAKEFLAGS rustc --print sysroot)/lib/rustlib/$(TARGET)" ]] || \
	  { echo "Adding the wasm target to the Rust toolchain …"; rustup target add $(TARGET); }

$(TOOLS)/bindgen: Cargo.lock $(wildcard tools/bindgen/src/bin/*.rs)
	$(call say,Compiling the wasm-bindgen tool (once: half a minute on two cores))
	@$(CARGO) build $(LOCKED) --quiet --profile tools --package bindgen --bin bindgen
	@touch $@

.PHONY: runner
runner: $(TOOLS)/wasm-bindgen-test-runner
$(TOOLS)/wasm-bindgen-test-runner: Cargo.lock $(wildcard tools/bindgen/src/bin/*.rs)
	$(call say,Compiling the wasm test runner (once: a minute on two cores))
	@cargo build $(LOCKED) --quiet --profile tools --package bindgen --features runner --bin wasm-bindgen-test-runner
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json .npmrc
	$(call say,Installing the npm packages (once: some seconds))
	@npm ci --no-progress --loglevel=error
	@touch $@

.PHONY: browser
browser:
	@tools/browser.sh
