//! Everything beyond a plan's answer: what-if questions, risk, workings, guides, workbooks, and programmes that somebody brings.

use serde::Serialize;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use super::clock::Deadline;
use super::{argument, asked, jit, read, refused, sent, text, thrown, trials, with_programme, with_terms};
use crate::date::Day;
use crate::error::{Error, Problem};
use crate::estimate;
use crate::explain::{Figure, Working};
use crate::json;
use crate::money::Rate;
use crate::policy::catalogue::Catalogue;
use crate::policy::own;
use crate::report::catalogue::{self, Brought};
use crate::report::guide::{self, Guide};
use crate::request::Request;
use crate::risk::{self, RiskQuestion, RiskReport};
use crate::spreadsheet::Workbook;
use crate::whatif::{self, Actions, Question, Reply};

/// Trials between two looks at the clock: a fraction of a millisecond of most plans.
const AT_ONCE: u32 = 256;

/// A text that may be left out.
fn optional_text(given: &JsValue, what: &str) -> Result<Option<String>, JsError> {
    if given.is_undefined() || given.is_null() { Ok(None) } else { argument::text(given, what).map(Some) }
}

fn figure(value: &JsValue) -> Result<Figure, Error> {
    json::read(&text(value)?).map_err(|refused| Error::Shape(format!("figure: {}", refused.error)))
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

fn parsed<T: serde::de::DeserializeOwned>(value: &JsValue, what: &str) -> Result<T, JsError> {
    let text = text(value).map_err(|error| thrown(&error))?;
    json::read(&text).map_err(|refused| JsError::new(&format!("{what}: {}", refused.error)))
}

/// The working of one figure of the answer to `request`.
#[wasm_bindgen]
pub fn working(request: &Ts<Request>, figure: &Ts<Figure>) -> Result<Ts<Working>, JsError> {
    let working = read(&request.js_value()).and_then(|request| {
        let figure = self::figure(&figure.js_value())?;
        with_terms(&request, |programme| estimate::working(programme.map(|it| &**it), &request, &figure))
    });
    sent(&working.map_err(|error| thrown(&error))?)
}

/// The model behind the answer to `request`, as sheets of formulas for a spreadsheet file.
#[wasm_bindgen]
pub fn spreadsheet(request: &Ts<Request>) -> Result<Ts<Workbook>, JsError> {
    let workbook = read(&request.js_value()).and_then(|request| {
        with_terms(&request, |programme| estimate::spreadsheet(programme.map(|it| &**it), &request))
    });
    sent(&workbook.map_err(|error| thrown(&error))?)
}

/// Answers one what-if question about `request`, exactly.
#[wasm_bindgen]
pub fn ask(request: &Ts<Request>, question: &Ts<Question>) -> Result<Ts<Reply>, JsError> {
    let question: Question = parsed(&question.js_value(), "question")?;
    let told = asked(&request.js_value(), |programme, request| whatif::ask(programme, request, &question))?;
    sent(&told.unwrap_or_else(|problems| Reply::Refused { problems }))
}

/// Ranks the next steps by money. With an elasticity, giving less discount loses customers: the share
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

/// Checks a request and its ranges; finds nothing when they can be simulated.
#[wasm_bindgen(js_name = checkRanges)]
pub fn check_ranges(request: &Ts<Request>, question: &Ts<RiskQuestion>) -> Result<Ts<Checked>, JsError> {
    let question: RiskQuestion = parsed(&question.js_value(), "question")?;
    let found = asked(&request.js_value(), |programme, request| risk::check(programme, request, &question))?;
    sent(&Checked { problems: found.err().unwrap_or_default() })
}

/// Problems found.
#[derive(Serialize, tsify::Tsify)]
pub struct Checked {
    /// Each problem at its field.
    problems: Vec<Problem>,
}

#[wasm_bindgen]
impl Simulation {
    /// Gets ready. Throws what `checkRanges` would tell.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &Ts<Request>, question: &Ts<RiskQuestion>) -> Result<Simulation, JsError> {
        let question: RiskQuestion = parsed(&question.js_value(), "question")?;
        let made = asked(&request.js_value(), |programme, request| risk::simulate(programme, request, &question))?;
        made.map(Self).map_err(|problems| thrown(&Error::Refused(problems)))
    }

    /// A first picture of at least this many trials, which has no part in what is counted later.
    pub fn glance(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] trials: &JsValue,
    ) -> Result<Ts<RiskReport>, JsError> {
        let trials = trials::number(trials, "trials")?;
        sent(&self.0.preview(trials as usize).map_err(|error| JsError::new(&error.to_string()))?)
    }

    /// Surveys the scales that trials are counted by, this many trials at a time; whether that is done. `run` does
    /// what is left of it.
    pub fn survey(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] trials: &JsValue,
    ) -> Result<bool, JsError> {
        let trials = trials::number(trials, "trials")?;
        self.0.calibrate(trials as usize).map_err(|error| JsError::new(&error.to_string()))
    }

    /// Scales found by the survey, for another's `takeScales`.
    pub fn scales(&mut self) -> Result<Vec<f64>, JsError> {
        self.0.bins().map_err(|error| JsError::new(&error.to_string()))
    }

    /// Takes what another's survey of the same question found. That other one has to report.
    #[wasm_bindgen(js_name = takeScales)]
    pub fn take_scales(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Float64Array")] scales: &JsValue,
    ) -> Result<(), JsError> {
        let scales = trials::figures(scales, self.0.bin_count(), "scales")?;
        self.0.take_bins(&scales);
        Ok(())
    }

    /// Runs the trials from `from` up to, not including, `to`. When many were counted already, the steps are compiled first.
    pub fn run(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] to: &JsValue,
    ) -> Result<(), JsError> {
        let (from, to) = (trials::number(from, "from")?, trials::number(to, "to")?);
        self.0.compile(jit::start);
        self.0.run(from, to).map_err(|error| JsError::new(&error.to_string()))
    }

    /// Runs trials from `from` on, up to `to`, for at most this many milliseconds; tells the first that was not run. Some are
    /// always run, and a span is overrun by those under way.
    #[wasm_bindgen(js_name = runFor)]
    pub fn run_for(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] to: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] milliseconds: &JsValue,
    ) -> Result<u32, JsError> {
        let (mut from, to) = (trials::number(from, "from")?, trials::number(to, "to")?);
        let deadline = Deadline::of(trials::milliseconds(milliseconds, "milliseconds")?);
        while from < to {
            let next = to.min(from + AT_ONCE);
            self.0.compile(jit::start);
            self.0.run(from, next).map_err(|error| JsError::new(&error.to_string()))?;
            from = next;
            if deadline.is_over() {
                break;
            }
        }
        Ok(from)
    }

    /// Surveys the scales that trials are counted by, for at most this many milliseconds; whether that is done.
    #[wasm_bindgen(js_name = surveyFor)]
    pub fn survey_for(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] milliseconds: &JsValue,
    ) -> Result<bool, JsError> {
        let deadline = Deadline::of(trials::milliseconds(milliseconds, "milliseconds")?);
        loop {
            let done = self.0.calibrate(AT_ONCE as usize).map_err(|error| JsError::new(&error.to_string()))?;
            if done || deadline.is_over() {
                return Ok(done);
            }
        }
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
        let counts = trials::counts(counts, self.0.counts().len(), "counts")?;
        self.0.add(&counts);
        Ok(())
    }

    /// Reports on the trials counted so far.
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
    let guide = match optional_text(terms, "terms")? {
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
