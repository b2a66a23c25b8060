//! A learning record store that is strict, and fails where it is told to; and a wire that fails
//! in front of a real one.
#![allow(dead_code, reason = "each test file uses a part of this module")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::{Map, Value, json};

/// How a request goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection is cut before anything is done.
    Dropped,
    /// All is done, and the connection cut before the answer.
    CutAfter,
    /// Half of the answer arrives.
    Torn,
    Status(u16),
    /// 429, and when to come back.
    Busy,
    /// The answer takes a while.
    Slow,
}

pub const FAULTS: [Fault; 8] = [
    Fault::Dropped,
    Fault::CutAfter,
    Fault::Torn,
    Fault::Status(500),
    Fault::Status(503),
    Fault::Status(408),
    Fault::Busy,
    Fault::Slow,
];

/// A request as it came.
pub struct Request {
    pub method: String,
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

pub struct Reply {
    pub status: u16,
    pub body: String,
}

/// What decides about a request's fault; called once a request, in order.
pub type Plan = Box<dyn FnMut(&Request) -> Option<Fault> + Send>;

/// Serves one request a connection; returns the base address.
pub fn serve(mut plan: Plan, mut answer: impl FnMut(&Request) -> Reply + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener.local_addr().expect("it is bound").port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let Some(request) = read(&stream) else { continue };
            let fault = plan(&request);
            if fault == Some(Fault::Dropped) {
                let _ = stream.shutdown(Shutdown::Both);
                continue;
            }
            let reply = match fault {
                Some(Fault::Status(status)) => Reply {
                    status,
                    body: "not now".to_owned(),
                },
                Some(Fault::Busy) => Reply {
                    status: 429,
                    body: String::new(),
                },
                _ => answer(&request),
            };
            write(stream, &reply, fault);
        }
    });
    format!("http://127.0.0.1:{port}/xapi")
}

fn read(stream: &TcpStream) -> Option<Request> {
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, path) = (words.next()?, words.next()?);
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(':') else {
            break;
        };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = headers
        .get("content-length")
        .and_then(|length| length.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Request {
        method,
        path,
        headers,
        body,
    })
}

fn write(mut stream: TcpStream, reply: &Reply, fault: Option<Fault>) {
    if fault == Some(Fault::CutAfter) {
        let _ = stream.shutdown(Shutdown::Both);
        return;
    }
    if fault == Some(Fault::Slow) {
        thread::sleep(Duration::from_millis(30));
    }
    let busy = if fault == Some(Fault::Busy) {
        "Retry-After: 1\r\n"
    } else {
        ""
    };
    let text = format!(
        "HTTP/1.1 {} X\r\nContent-Length: {}\r\n{busy}Connection: close\r\n\r\n{}",
        reply.status,
        reply.body.len(),
        reply.body
    );
    let end = if fault == Some(Fault::Torn) {
        text.len() / 2
    } else {
        text.len()
    };
    let _ = stream.write_all(&text.as_bytes()[..end]);
}

/// What a store has taken, in the order in which it came.
#[derive(Clone, Default)]
pub struct Taken(Arc<Mutex<Store>>);

#[derive(Default)]
struct Store {
    statements: Vec<Value>,
    refused: Vec<String>,
}

impl Taken {
    pub fn statements(&self) -> Vec<Value> {
        self.0.lock().expect("no test panics here").statements.clone()
    }

    /// Why something was refused, each time.
    pub fn refused(&self) -> Vec<String> {
        self.0.lock().expect("no test panics here").refused.clone()
    }

    /// Answers as a strict store that speaks this version alone: a batch is taken as a whole or
    /// not at all, and an id that is there already is a conflict, whatever it says.
    pub fn answer(&self, request: &Request, version: &str) -> Reply {
        let reply = |status, body: Value| Reply {
            status,
            body: body.to_string(),
        };
        // base64 of "game:secret"
        if request.headers.get("authorization").map(String::as_str) != Some("Basic Z2FtZTpzZWNyZXQ=") {
            return reply(401, json!("who are you?"));
        }
        if (request.method.as_str(), request.path.as_str()) == ("GET", "/xapi/about") {
            return reply(200, json!({ "version": [version] }));
        }
        if (request.method.as_str(), request.path.as_str()) != ("POST", "/xapi/statements") {
            return reply(404, json!("no such thing"));
        }
        let mut store = self.0.lock().expect("no test panics here");
        match judge(request, version) {
            Err(why) => {
                store.refused.push(why.clone());
                reply(400, json!(why))
            }
            Ok(batch) => {
                let there = |one: &Value| store.statements.iter().any(|known| known["id"] == one["id"]);
                if batch.iter().any(there) {
                    return reply(409, json!("conflict"));
                }
                let ids: Vec<Value> = batch.iter().map(|one| one["id"].clone()).collect();
                store.statements.extend(batch);
                reply(200, Value::Array(ids))
            }
        }
    }
}

fn judge(request: &Request, version: &str) -> Result<Vec<Value>, String> {
    let said = request.headers.get("x-experience-api-version").map(String::as_str);
    if said != Some(version) {
        return Err(format!("version {said:?}"));
    }
    let batch: Value = serde_json::from_slice(&request.body).map_err(|error| error.to_string())?;
    let batch = batch.as_array().ok_or("not an array")?.clone();
    if batch.is_empty() || batch.len() > 20 {
        return Err(format!("{} statements in a batch", batch.len()));
    }
    batch.iter().try_for_each(judge_statement)?;
    Ok(batch)
}

/// Refuses what stricter stores refuse; written from the specification (xAPI 1.0.3, part 2), not
/// from our own code.
pub fn judge_statement(statement: &Value) -> Result<(), String> {
    let top = ["id", "actor", "verb", "object", "result", "context", "timestamp"];
    let fields = statement.as_object().ok_or("a statement is an object")?;
    only(fields, &top)?;
    nothing_empty(statement)?;
    uuid(&statement["id"])?;
    uuid(&statement["context"]["registration"])?;
    actor(&statement["actor"])?;
    iri(&statement["verb"]["id"])?;
    language_map(&statement["verb"]["display"])?;
    let time = statement["timestamp"].as_str().ok_or("no timestamp")?;
    time.parse::<yinxin::record::Moment>()
        .map_err(|error| error.to_string())?;
    activity(&statement["object"])?;
    let activities = statement["context"]["contextActivities"].as_object();
    for list in activities.into_iter().flat_map(Map::values) {
        list.as_array()
            .ok_or("a list of activities")?
            .iter()
            .try_for_each(activity)?;
    }
    extensions(&statement["context"]["extensions"])?;
    match &statement["result"] {
        Value::Null => Ok(()),
        result => judge_result(result),
    }
}

fn judge_result(result: &Value) -> Result<(), String> {
    let fields = result.as_object().ok_or("a result is an object")?;
    only(
        fields,
        &["score", "success", "completion", "response", "duration", "extensions"],
    )?;
    if let Some(duration) = fields.get("duration") {
        let text = duration.as_str().ok_or("a duration is a text")?;
        let decimals = text.split_once('.').map_or(0, |(_, rest)| rest.len() - 1);
        let plain = text.starts_with("PT") && text.len() > 3 && text.ends_with(['H', 'M', 'S']);
        if !plain || decimals > 2 {
            return Err(format!("duration {text}"));
        }
    }
    if let Some(score) = fields.get("score") {
        let number = |name: &str| score[name].as_f64().ok_or(format!("score {name}"));
        let (scaled, raw, min, max) = (number("scaled")?, number("raw")?, number("min")?, number("max")?);
        if !(-1.0..=1.0).contains(&scaled) || raw < min || raw > max || min >= max {
            return Err(format!("score {score}"));
        }
    }
    fields.get("extensions").map_or(Ok(()), extensions)
}

fn only(fields: &Map<String, Value>, known: &[&str]) -> Result<(), String> {
    match fields.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("unknown field {key}")),
        None => Ok(()),
    }
}

fn nothing_empty(value: &Value) -> Result<(), String> {
    let empty = match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => {
            list.iter().try_for_each(nothing_empty)?;
            false
        }
        Value::Object(fields) => {
            fields.values().try_for_each(nothing_empty)?;
            fields.is_empty()
        }
        _ => false,
    };
    if empty { Err("null or empty".to_owned()) } else { Ok(()) }
}

fn iri(value: &Value) -> Result<(), String> {
    let text = value.as_str().unwrap_or_default();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%/".contains(c);
    match rest {
        Some(rest) if rest.contains('.') && rest.chars().all(plain) => Ok(()),
        _ => Err(format!("not an IRI: {value}")),
    }
}

fn uuid(value: &Value) -> Result<(), String> {
    let text = value.as_str().unwrap_or_default();
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let plain = text.chars().all(|c| c == '-' || matches!(c, '0'..='9' | 'a'..='f'));
    if lengths == [8, 4, 4, 4, 12] && plain {
        Ok(())
    } else {
        Err(format!("not a UUID: {value}"))
    }
}

fn actor(actor: &Value) -> Result<(), String> {
    let named = ["account", "mbox", "mbox_sha1sum", "openid"];
    let count = named.iter().filter(|name| actor.get(**name).is_some()).count();
    if count != 1 {
        return Err(format!("{count} identifiers"));
    }
    match actor.get("account") {
        Some(account) => iri(&account["homePage"]),
        None => Ok(()),
    }
}

fn activity(activity: &Value) -> Result<(), String> {
    iri(&activity["id"])?;
    let definition = &activity["definition"];
    iri(&definition["type"])?;
    for field in ["name", "description"] {
        definition.get(field).map_or(Ok(()), language_map)?;
    }
    let Some(choices) = definition.get("choices") else {
        return Ok(());
    };
    let choices = choices.as_array().ok_or("choices are a list")?;
    let ids: std::collections::BTreeSet<_> = choices.iter().map(|choice| choice["id"].as_str()).collect();
    if ids.len() != choices.len() || ids.contains(&None) {
        return Err("the ids of choices".to_owned());
    }
    choices
        .iter()
        .try_for_each(|choice| choice.get("description").map_or(Ok(()), language_map))
}

fn language_map(map: &Value) -> Result<(), String> {
    let map = map.as_object().ok_or("a language map is an object")?;
    only(map, &["en", "zh"])
}

fn extensions(fields: &Value) -> Result<(), String> {
    let fields = fields.as_object().ok_or("extensions are an object")?;
    fields.keys().try_for_each(|key| iri(&Value::from(key.as_str())))
}

/// Every statement once, in order of their timestamps, in each attempt strictly.
pub fn assert_once_and_in_order(statements: &[Value]) {
    let mut seen = std::collections::BTreeSet::new();
    let mut last: BTreeMap<String, String> = BTreeMap::new();
    let mut before = String::new();
    for statement in statements {
        let text = |value: &Value| value.as_str().expect("it is a text").to_owned();
        assert!(seen.insert(text(&statement["id"])), "twice: {statement}");
        let (attempt, at) = (
            text(&statement["context"]["registration"]),
            text(&statement["timestamp"]),
        );
        assert!(before <= at, "{before} before {at}");
        let earlier = last.insert(attempt, at.clone());
        assert!(earlier.is_none_or(|earlier| earlier < at), "not strictly later: {at}");
        before = at;
    }
}
