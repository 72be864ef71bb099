//! Articles in: from a file that somebody wrote to a story that translators can start on.
