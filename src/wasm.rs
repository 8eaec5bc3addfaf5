//! The boundary: reads what JavaScript sends, calls the core, sends what comes back. Nothing is
//! decided here.

mod argument;

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::date::Day;
use crate::desk::Desk;
use crate::driver::Driver;
use crate::error::{Error, Problem};
use crate::estimate::{self, Outcome, Refusal};
use crate::machine;
use crate::money::Rate;
use crate::policy::catalogue::{Catalogue, CatalogueError};
use crate::policy::own;
use crate::policy::schema::Programme;
use crate::reader;
use crate::report::answer::RateUsed;
use crate::report::catalogue::{self, Brought, CatalogueReport};
use crate::report::guide::{self, Guide};
use crate::report::spreadsheet::Workbook;
use crate::report::working::{Figure, Working};
use crate::request::{Request, Unreadable, in_words};
use crate::risk::{self, Question, RiskReport};
use crate::whatif::{self, Actions, Ask, Told};

#[wasm_bindgen(typescript_custom_section)]
const TEXT: &str = r#"
/** Exact decimal in text, such as "1234.50" or "-0.07". Never a JavaScript number. */
export type Amount = string;
/** Exact fraction in text: "0.06" is 6 %. */
export type Rate = string;
/** A calendar day: "2027-01-31". */
export type Day = string;
/** A calendar month: "2027-01". */
export type Month = string;
/** A name in kebab-case. */
export type Id = string;
"#;

thread_local! {
    /// The programme unpacked last: a page asks about one programme many times.
    static UNPACKED: RefCell<Option<Rc<Programme>>> = const { RefCell::new(None) };
    /// Where the page's requests are answered, one after another.
    static DESK: RefCell<Desk> = RefCell::default();
}

fn thrown(error: &Error) -> JsError {
    JsError::new(&error.to_string())
}

/// What JavaScript sent, as JSON text.
fn text(value: &JsValue) -> Result<String, Error> {
    argument::json(value).ok_or_else(|| Error::Shape("expected an object of plain data".to_owned()))
}

fn figure(value: &JsValue) -> Result<Figure, Error> {
    reader::read(&text(value)?).map_err(|refused| Error::Shape(format!("figure: {}", in_words(&refused.message))))
}

fn read(value: &JsValue) -> Result<Request, Unreadable> {
    Request::from_json(&text(value).map_err(Unreadable::Error)?)
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

fn refused(error: &CatalogueError) -> Error {
    match error {
        CatalogueError::Unknown { .. } => Error::UnknownProgramme(error.to_string()),
        CatalogueError::Unreadable { .. } => Error::Catalogue(error.to_string()),
    }
}

/// The programme `request` is about; none when it brings its own terms, whatever they are called.
fn with_terms<T>(
    request: &Request,
    use_it: impl FnOnce(Option<&Rc<Programme>>) -> Result<T, Error>,
) -> Result<T, Error> {
    match request.terms {
        Some(_) => use_it(None),
        None => with_programme(&request.programme, |programme| use_it(Some(programme))),
    }
}

fn with_programme<T>(id: &str, use_it: impl FnOnce(&Rc<Programme>) -> Result<T, Error>) -> Result<T, Error> {
    UNPACKED.with_borrow_mut(|unpacked| {
        if unpacked.as_ref().is_none_or(|programme| programme.id != id) {
            let programme = Catalogue::embedded().programme(id).map_err(|error| refused(&error))?;
            *unpacked = Some(Rc::new(programme));
        }
        match unpacked {
            Some(programme) => use_it(programme),
            None => Err(Error::Catalogue(id.to_owned())),
        }
    })
}

fn sent<T: tsify::Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsError> {
    let text = serde_json::to_string(value).map_err(|error| JsError::new(&error.to_string()))?;
    let value = js_sys::JSON::parse(&text).map_err(|_| JsError::new("the answer could not be handed over"))?;
    Ok(Ts::new_unchecked(value))
}

/// The programmes on offer: what a form needs to ask the right questions.
#[wasm_bindgen]
pub fn catalogue() -> Result<Ts<CatalogueReport>, JsError> {
    sent(&catalogue::report(Catalogue::embedded()).map_err(|error| thrown(&error))?)
}

/// What the partner of `request` would earn. Problems of the user's come back as data; only a
/// caller's mistake, such as a stray key or a float for money, throws.
#[wasm_bindgen]
pub fn estimate(request: &Ts<Request>) -> Result<Ts<Outcome>, JsError> {
    let outcome = match read(&request.js_value()) {
        Ok(request) => {
            with_terms(&request, |programme| DESK.with_borrow_mut(|desk| desk.estimate(programme, &request)))
        }
        Err(Unreadable::Problems(problems)) => Ok(Outcome::Refused { problems }),
        Err(Unreadable::Error(error)) => Err(error),
    };
    sent(&outcome.map_err(|error| thrown(&error))?)
}

/// The working of one figure of the answer to `request`.
#[wasm_bindgen]
pub fn working(request: &Ts<Request>, figure: &Ts<Figure>) -> Result<Ts<Working>, JsError> {
    let working = match (read(&request.js_value()), self::figure(&figure.js_value())) {
        (Ok(request), Ok(figure)) => {
            with_terms(&request, |programme| estimate::working(programme.map(|it| &**it), &request, &figure))
        }
        (Err(Unreadable::Problems(problems)), _) => Err(Error::Refused(problems)),
        (Err(Unreadable::Error(error)), _) | (_, Err(error)) => Err(error),
    };
    sent(&working.map_err(|error| thrown(&error))?)
}

/// The model behind the answer to `request`, as sheets of formulas for a spreadsheet file.
#[wasm_bindgen]
pub fn spreadsheet(request: &Ts<Request>) -> Result<Ts<Workbook>, JsError> {
    let workbook = match read(&request.js_value()) {
        Ok(request) => {
            with_terms(&request, |programme| estimate::spreadsheet(programme.map(|it| &**it), &request))
        }
        Err(Unreadable::Problems(problems)) => Err(Error::Refused(problems)),
        Err(Unreadable::Error(error)) => Err(error),
    };
    sent(&workbook.map_err(|error| thrown(&error))?)
}

/// What the user must put right before `f` can answer; nothing more to do when it only throws.
fn problems<T>(answer: Result<T, Refusal>) -> Result<Result<T, Vec<Problem>>, JsError> {
    match answer {
        Ok(answer) => Ok(Ok(answer)),
        Err(Refusal::Problems(problems)) => Ok(Err(problems)),
        Err(Refusal::Error(error)) => Err(thrown(&error)),
    }
}

/// Asks something of a request, under its programme.
fn asked<T>(
    request: &JsValue,
    ask: impl FnOnce(Option<&Programme>, &Request) -> Result<T, Refusal>,
) -> Result<Result<T, Vec<Problem>>, JsError> {
    let request = match read(request) {
        Ok(request) => request,
        Err(Unreadable::Problems(problems)) => return Ok(Err(problems)),
        Err(Unreadable::Error(error)) => return Err(thrown(&error)),
    };
    problems(
        with_terms(&request, |programme| Ok(ask(programme.map(|it| &**it), &request)))
            .map_err(Refusal::from)
            .and_then(|it| it),
    )
}

fn parsed<T: serde::de::DeserializeOwned>(value: &JsValue, what: &str) -> Result<T, JsError> {
    let text = text(value).map_err(|error| thrown(&error))?;
    reader::read(&text).map_err(|refused| JsError::new(&format!("{what}: {}", in_words(&refused.message))))
}

/// What if? One question about the answer to `request`, exactly.
#[wasm_bindgen]
pub fn ask(request: &Ts<Request>, question: &Ts<Ask>) -> Result<Ts<Told>, JsError> {
    let question: Ask = parsed(&question.js_value(), "question")?;
    let told = asked(&request.js_value(), |programme, request| whatif::ask(programme, request, &question))?;
    sent(&told.unwrap_or_else(|problems| Told::Refused { problems }))
}

/// What may be moved in `request` or be a range there, with its bounds.
#[wasm_bindgen]
pub fn drivers(request: &Ts<Request>) -> Result<Ts<Drivers>, JsError> {
    let found = asked(&request.js_value(), whatif::drivers)?;
    // What is wrong with a request that is refused, its own answer says.
    sent(&Drivers { drivers: found.unwrap_or_default() })
}

/// What may be moved or be a range.
#[derive(Serialize, tsify::Tsify)]
pub struct Drivers {
    /// Each figure, in the order of the plan's formulas.
    drivers: Vec<Driver>,
}

/// What to do next, ranked by money. With an elasticity, giving less discount loses customers: the share
/// of those won that a price one per cent higher costs.
#[wasm_bindgen]
pub fn actions(
    request: &Ts<Request>,
    #[wasm_bindgen(unchecked_param_type = "string")] elasticity: &JsValue,
) -> Result<Ts<Actions>, JsError> {
    let elasticity = argument::text(elasticity, "elasticity")?;
    let elasticity: Rate = elasticity.parse().map_err(|error| JsError::new(&format!("elasticity: {error}")))?;
    let found = asked(&request.js_value(), |programme, request| whatif::actions(programme, request, elasticity))?;
    // A request that is refused has no next step but to be put right, which its own answer says.
    sent(&found.unwrap_or_default())
}

/// Trials of a request with ranges. Workers each make one of the same question, run their share of the
/// trials, and one of them adds up what the others counted.
#[wasm_bindgen]
pub struct Simulation(risk::Simulation);

/// What is wrong with a request or its ranges; nothing when they can be simulated.
#[wasm_bindgen(js_name = checkRanges)]
pub fn check_ranges(request: &Ts<Request>, question: &Ts<Question>) -> Result<Ts<Checked>, JsError> {
    let question: Question = parsed(&question.js_value(), "question")?;
    let found = asked(&request.js_value(), |programme, request| risk::check(programme, request, &question))?;
    sent(&Checked { problems: found.err().unwrap_or_default() })
}

/// What was found wrong.
#[derive(Serialize, tsify::Tsify)]
pub struct Checked {
    /// Each problem at its field.
    problems: Vec<Problem>,
}

#[wasm_bindgen]
impl Simulation {
    /// Gets ready. Throws what `checkRanges` would tell.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &Ts<Request>, question: &Ts<Question>) -> Result<Simulation, JsError> {
        let question: Question = parsed(&question.js_value(), "question")?;
        let made = asked(&request.js_value(), |programme, request| risk::simulate(programme, request, &question))?;
        made.map(Self).map_err(|problems| thrown(&Error::Refused(problems)))
    }

    /// A first picture of so many trials at least, which has no part in what is counted later.
    pub fn glance(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] trials: &JsValue,
    ) -> Result<Ts<RiskReport>, JsError> {
        let trials = argument::trials(trials, "trials")?;
        sent(&self.0.preview(trials as usize).map_err(|error| JsError::new(&error.to_string()))?)
    }

    /// Works on what must be known before trials can be counted, so many trials of it; whether that is done. `run` does
    /// what is left of it.
    pub fn survey(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] trials: &JsValue,
    ) -> Result<bool, JsError> {
        let trials = argument::trials(trials, "trials")?;
        self.0.calibrate(trials as usize).map_err(|error| JsError::new(&error.to_string()))
    }

    /// What the survey found, for another's `takeScales`.
    pub fn scales(&mut self) -> Result<Vec<f64>, JsError> {
        self.0.bins().map_err(|error| JsError::new(&error.to_string()))
    }

    /// Takes what another's survey of the same question found. That other one has to report.
    #[wasm_bindgen(js_name = takeScales)]
    pub fn take_scales(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Float64Array")] scales: &JsValue,
    ) -> Result<(), JsError> {
        let scales = argument::figures(scales, self.0.bin_count(), "scales")?;
        self.0.take_bins(&scales);
        Ok(())
    }

    /// Runs the trials from `from` up to, not including, `to`. When many were counted already, the steps are compiled first.
    pub fn run(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] to: &JsValue,
    ) -> Result<(), JsError> {
        let (from, to) = (argument::trials(from, "from")?, argument::trials(to, "to")?);
        self.0.compile(machine::start);
        self.0.run(from, to).map_err(|error| JsError::new(&error.to_string()))
    }

    /// Whether trials run compiled by now.
    pub fn compiled(&self) -> bool {
        self.0.is_compiled()
    }

    /// Everything counted so far, for another's `add`.
    pub fn counts(&self) -> Vec<u32> {
        self.0.counts()
    }

    /// Adds what another worker counted.
    pub fn add(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Uint32Array")] counts: &JsValue,
    ) -> Result<(), JsError> {
        let counts = argument::counts(counts, self.0.counts().len(), "counts")?;
        self.0.add(&counts);
        Ok(())
    }

    /// What the trials counted so far say.
    pub fn report(&self) -> Result<Ts<RiskReport>, JsError> {
        sent(&self.0.report())
    }
}

/// A programme's tables on a day, as a guide prints them: one of the catalogue, or the one that
/// `terms` bring as JSON text.
#[wasm_bindgen]
pub fn guide(
    #[wasm_bindgen(unchecked_param_type = "string")] programme: &JsValue,
    #[wasm_bindgen(js_name = asOf, unchecked_param_type = "string")] as_of: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] terms: &JsValue,
) -> Result<Ts<Guide>, JsError> {
    let programme = argument::text(programme, "programme")?;
    let day: Day =
        argument::text(as_of, "asOf")?.parse().map_err(|error| JsError::new(&format!("asOf: {error}")))?;
    let guide = match argument::optional_text(terms, "terms")? {
        Some(terms) => {
            let programme = own::from_json(&terms).map_err(|problems| Error::Shape(told(&problems)));
            programme.and_then(|programme| guide::guide(&programme, day))
        }
        None => with_programme(&programme, |programme| guide::guide(programme, day)),
    };
    sent(&guide.map_err(|error| thrown(&error))?)
}

/// Judges a whole programme somebody brings as JSON text: what a form needs of it, or what must be
/// put right first.
#[wasm_bindgen]
pub fn programme(
    #[wasm_bindgen(unchecked_param_type = "string")] terms: &JsValue,
) -> Result<Ts<Brought>, JsError> {
    sent(&catalogue::brought(&argument::text(terms, "terms")?))
}

/// A programme of the catalogue as JSON text, from which to make one of one's own.
#[wasm_bindgen]
pub fn terms(#[wasm_bindgen(unchecked_param_type = "string")] programme: &JsValue) -> Result<String, JsError> {
    let programme = argument::text(programme, "programme")?;
    let text = Catalogue::embedded().text(&programme);
    text.map(str::to_owned).map_err(|error| thrown(&refused(&error)))
}

/// What the table that ships says one currency is worth in another, by their codes of ISO 4217.
#[wasm_bindgen]
pub fn exchange(
    #[wasm_bindgen(unchecked_param_type = "string")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] to: &JsValue,
) -> Result<Ts<Quote>, JsError> {
    let (from, to) = (argument::text(from, "from")?, argument::text(to, "to")?);
    sent(&Quote { rate: estimate::exchange(&from, &to) })
}

/// A rate of the table that ships.
#[derive(Serialize, tsify::Tsify)]
pub struct Quote {
    /// The rate; absent when the table lacks one of the two currencies, or when they are one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    rate: Option<RateUsed>,
}

/// The engine's version.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
