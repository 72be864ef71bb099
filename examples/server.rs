//! A small server: `GET /<story>` answers in the language the reader asks for.
//!
//! `cargo run --example server -- locales`, then
//! `curl -i -H 'Accept-Language: ar-MA, fr;q=0.5' http://127.0.0.1:8080/interpol-vice-presidency`
//!
//! With `--once` it picks a free port, asks itself one question and stops.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use depeche::Catalog;
use depeche::catalog::{self, LiveCatalog};
use depeche::locale::accept_language;
use depeche::render::PageOptions;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

async fn story(
    State(live): State<Arc<LiveCatalog>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let readers = asked.map(accept_language).unwrap_or_default();
    let story = match live.current().story(&id) {
        Ok(story) => story,
        Err(catalog::Error::UnknownStory { .. }) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            return (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response();
        }
    };
    match story.edition(&readers) {
        Ok(edition) => {
            let language = edition.locale().to_string();
            let headers = [
                (header::CONTENT_LANGUAGE, language),
                (header::VARY, "Accept-Language".to_owned()),
            ];
            (headers, Html(edition.to_page(&PageOptions::default()))).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let once = arguments.iter().any(|argument| argument == "--once");
    let folder = arguments.iter().find(|argument| !argument.starts_with("--"));
    let folder = folder.map_or("locales", String::as_str);
    let live = Arc::new(LiveCatalog::open(Catalog::builder(), folder)?);
    let app = Router::new().route("/{*story}", get(story)).with_state(live);
    let address = if once { "127.0.0.1:0" } else { "127.0.0.1:8080" };
    let listener = tokio::net::TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    println!("http://{address}/");
    let server = async { axum::serve(listener, app).await };
    if !once {
        return Ok(server.await?);
    }
    let question = async {
        let mut stream = tokio::net::TcpStream::connect(address).await?;
        let request = "GET /interpol-vice-presidency HTTP/1.1\r\nHost: localhost\r\n\
                       Accept-Language: ar-MA, fr;q=0.5\r\nConnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        std::io::Result::Ok(answer)
    };
    tokio::select! {
        result = server => Ok(result?),
        answer = question => {
            let answer = answer?;
            let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
            println!("{head}\n");
            assert!(head.contains("content-language: ar") && body.contains("dir=\"rtl\""));
            Ok(())
        }
    }
}
