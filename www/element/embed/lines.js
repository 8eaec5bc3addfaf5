/** The lines that put an embedding into a page, by the way it is put there. Pure: no element. */
import { attributesOf, colours, propertiesOf, tagOf } from "./embedding.js";

/** @import { Embedding } from "./embedding.js" */
/**
 * @typedef {object} Place
 * @property {string} folder address of the folder of this release, with its last slash
 * @property {Partial<Record<string, string>>} integrity hashes of the folder's scripts, by name
 * @property {string} open words of the link that stands where no script runs
 * @property {string} title of a frame
 */

/** Attributes of a frame's address: where links lead is the folder's owner's to say. */
const UNFRAMED = ["share-base", "action", "action-label"];
/** Longest tag that stands on one line. */
const LONGEST = 100;

// Filters of site builders end a tag at the first ">", be it in quotes.
const escaped = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const attribute = (/** @type {[string, string]} */ [name, value]) => `${name}="${escaped(value)}"`;
/** A value in JSX, which knows no escapes between quotes. @param {[string, string]} one */
const jsx = ([name, value]) => (/["&\\<>{}]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`);

/** A tag with its attributes, each on a line of its own where one is too short. @param {string} tag @param {string[]} said @param {string} [end] @param {string} [indent] */
function opened(tag, said, end = ">", indent = "") {
  const line = `<${[tag, ...said].join(" ")}${end}`;
  return line.length <= LONGEST || said.length < 2 ? line : [`<${tag}`, ...said.map((one) => `${indent}  ${one}`)].join("\n") + end;
}

/** @param {string} name @param {Embedding} embedding @param {Place} place */
function script(name, { pinned }, { folder, integrity }) {
  const hash = pinned === "yes" ? integrity[name] : undefined;
  return opened("script", ['type="module"', attribute(["src", folder + name]), ...(hash ? [attribute(["integrity", hash]), "crossorigin"] : [])]) + "</script>";
}

/** @param {Embedding} embedding */
function style(embedding) {
  const set = propertiesOf(embedding).map(([name, value]) => `${name}: ${value}`);
  return set.length ? [`<style>`, `  ${tagOf(embedding)} { ${set.join("; ")} }`, `</style>`] : [];
}

/** @param {Embedding} embedding @param {Place} place @param {string[]} [more] attributes */
function element(embedding, { folder, open }, more = []) {
  const tag = tagOf(embedding);
  return [opened(tag, [...attributesOf(embedding, folder).map(attribute), ...more]), `  <a href="${escaped(folder)}">${escaped(open)}</a>`, `</${tag}>`];
}

/** Colours as an attribute. @param {Embedding} embedding */
function inline(embedding) {
  const set = propertiesOf(embedding).map(([name, value]) => `${name}: ${value}`);
  return set.length ? [`style="${set.join("; ")}"`] : [];
}

/** Lines for a site builder: where it takes tags out it leaves what is in them, so no style sheet stands there. @param {Embedding} embedding @param {Place} place */
const pasted = (embedding, place) => [script("partner-calculator.js", embedding, place), ...element(embedding, place, inline(embedding))];

/** The module of the package that registers the element. @param {Embedding} embedding */
const module = ({ layout }) => `partner-calculator/${layout === "card" ? "card" : "element"}`;

/** Address of a frame with the embedding in it. @param {Embedding} embedding @param {string} folder */
export function frameAddress(embedding, folder) {
  const said = [...attributesOf(embedding, folder).filter(([name]) => !UNFRAMED.includes(name)), ...colours.map((name) => /** @type {[string, string]} */ ([name, embedding[name]]))].filter(([, value]) => value);
  return `${folder}frame.html?${new URLSearchParams([["layout", embedding.layout], ...said])}`;
}

/** @param {Embedding} embedding @param {Place} place */
function frame(embedding, place) {
  const height = embedding.layout === "card" ? "44rem" : "60rem";
  const said = ["data-partner-calculator", attribute(["title", place.title]), 'loading="lazy"', attribute(["src", frameAddress(embedding, place.folder)]), `style="inline-size: 100%; block-size: ${height}; border: 0"`];
  return [`${opened("iframe", said)}</iframe>`, script("frame-host.js", embedding, place)];
}

/** @param {Embedding} embedding @param {Place} place */
function react(embedding, { folder }) {
  const set = propertiesOf(embedding).map(([name, value]) => `"${name}": "${value}"`);
  const said = [...attributesOf(embedding, folder).map(jsx), ...(set.length ? [`style={{ ${set.join(", ")} }}`] : [])];
  return [`import "${module(embedding)}";`, "", "export function PartnerEarnings() {", `  return ${opened(tagOf(embedding), said, " />", "  ")};`, "}"];
}

/** @param {Embedding} embedding @param {Place} place */
function vue(embedding, { folder }) {
  const said = [...attributesOf(embedding, folder).map(attribute), ...inline(embedding)];
  return ["<script setup>", `import "${module(embedding)}";`, "</script>", "", "<template>", `  ${opened(tagOf(embedding), said, ">", "  ")}</${tagOf(embedding)}>`, "</template>"];
}

/** @type {Record<string, (embedding: Embedding, place: Place) => string[]>} */
const written = {
  script: (embedding, place) => [script("partner-calculator.js", embedding, place), ...style(embedding), ...element(embedding, place)],
  package: (embedding, place) => [`<script type="module">`, `  import "${module(embedding)}";`, `</script>`, ...style(embedding), ...element(embedding, place)],
  wordpress: (embedding, place) => ["<!-- wp:html -->", ...pasted(embedding, place), "<!-- /wp:html -->"],
  webflow: pasted,
  react,
  vue,
  frame,
};

/** Setting by which Vue leaves the tags of custom elements alone. */
export const VUE = 'vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("partner-") } } })';

/** The lines for a page. @param {Embedding} embedding @param {Place} place */
export const linesOf = (embedding, place) => (written[embedding.way] ?? written["script"])?.(embedding, place).join("\n") ?? "";

/** Tells whether the host bundles the element from the package. @param {string} way */
export const isBundled = (way) => ["package", "react", "vue"].includes(way);

/** Content security policy that the page needs. @param {Embedding} embedding @param {string} folder */
export function policyOf({ way, layout }, folder) {
  const { origin } = new URL(folder);
  if (way === "frame") return `frame-src ${origin}; script-src ${origin}`;
  const isHosted = !isBundled(way);
  const from = isHosted ? origin : "'self'";
  const workers = layout === "card" ? "" : `; worker-src ${from}${isHosted ? " blob:" : ""}`;
  return `script-src ${from} 'wasm-unsafe-eval'; connect-src ${from}${workers}`;
}
