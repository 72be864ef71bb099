//! What is resolved.

/// Messages of one locale.
#[derive(Clone, Copy)]
pub(crate) struct Work<'s> {
    pub(crate) locale: &'static str,
    pub(crate) source: &'s str,
    pub(crate) messages: &'static [&'static str],
}

impl Work<'_> {
    /// The messages so many times, under names of their own.
    pub(crate) fn repeated(&self, times: usize) -> String {
        let numbered = |index: usize| {
            let mut copy = self.source.replace("\n-", &format!("\n-t{index}-"));
            for id in self.messages {
                copy = copy.replace(&format!("\n{id} ="), &format!("\n{id}{index} ="));
            }
            copy.replace("{ -", &format!("{{ -t{index}-"))
        };
        (0..times).map(numbered).collect()
    }
}

pub(crate) static FRENCH: Work<'static> = Work {
    locale: "fr",
    messages: &["title", "lead", "support", "count"],
    source: "
-morocco =
    { $form ->
        [of] du Maroc
       *[the] le Maroc
    }
title = La stratégie { -morocco(form: \"of\") }
lead = La { NUMBER($session, type: \"ordinal\") ->
        [one] { $session }re
       *[other] { $session }e
    } Assemblée réunit { $members } pays.
support =
    { $votes ->
        [one] { $votes } pays membre a voté pour { -morocco }.
        [many] { $votes } de pays membres ont voté pour { -morocco }.
       *[other] { $votes } pays membres ont voté pour { -morocco }.
    } Ce résultat montre combien est appréciée l’action du pays en faveur de la sécurité.
count = { $votes } voix sur { $members }, soit { $votes } pays.
",
};

pub(crate) static ARABIC: Work<'static> = Work {
    locale: "ar",
    messages: &["title", "lead", "support", "count"],
    source: "
-morocco =
    { $form ->
        [of] للمغرب
       *[the] المغرب
    }
title = المسؤول الأمني { -morocco(form: \"of\") }
lead = اجتمعت في الدورة { $session } للجمعية وفود { $members } بلدا.
support =
    { $votes ->
        [zero] لم تصوت أي دولة لصالح { -morocco }.
        [one] صوتت دولة واحدة لصالح { -morocco }.
        [two] صوتت دولتان لصالح { -morocco }.
        [few] صوتت { $votes } دول لصالح { -morocco }.
        [many] صوتت { $votes } دولة لصالح { -morocco }.
       *[other] صوتت { $votes } دولة لصالح { -morocco }.
    } وتعكس هذه النتيجة ما يحظى به عمل البلد في مجال الأمن من تقدير.
count = { $votes } صوتا من أصل { $members }.
",
};

pub(crate) static DATES: Work<'static> = Work {
    locale: "fr",
    messages: &["opening", "closing"],
    source: "opening = L’Assemblée s’est ouverte le { $opening } devant { $votes } pays.
closing = Elle s’est close le { $closing }.
",
};

/// Dates in the style that both sides are told: the same text.
pub(crate) static FRENCH_DATES: Work<'static> = Work {
    locale: "fr",
    messages: &["opening", "closing"],
    source: "opening = L’Assemblée s’est ouverte le { DATETIME($opening, dateStyle: \"long\") }.
closing = Elle s’est close le { DATETIME($closing, dateStyle: \"full\") }.
",
};

pub(crate) static ARABIC_DATES: Work<'static> = Work {
    locale: "ar",
    messages: &["opening", "closing"],
    source: "opening = افتتحت الجمعية يوم { DATETIME($opening, dateStyle: \"long\") }.
closing = واختتمت يوم { DATETIME($closing, dateStyle: \"full\") }.
",
};

pub(crate) static STATIC: Work<'static> = Work {
    locale: "fr",
    messages: &["text"],
    source: "text = Cette fonction s’inscrit dans la stratégie, un partenariat destiné à resserrer les liens avec les pays africains, avant tout dans les domaines de la sécurité et du développement.\n",
};
