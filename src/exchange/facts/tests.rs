//! What is found in sentences, language by language.
