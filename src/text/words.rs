//! The interface's own words, from `assets/locales/<language>/*.ftl`.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Language;

/// The files of one language, by what they are about.
macro_rules! locale {
    ($code:literal) => {
        [
            include_str!(concat!("../../assets/locales/", $code, "/terms.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/problems.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/talk.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/meeting.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/table.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/terminal.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/record.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/lrs.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/progress.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/analysis.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/author.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/reference.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/window.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/lab.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/certificate.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/class.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/translate.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/script.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/import.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/pack.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/keeping.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/campaign.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/campaign_window.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/account.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/month.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/glossary.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/course.ftl")),
        ]
    };
}

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| {
    [
        Words::read(Language::English, locale!("en")),
        Words::read(Language::Chinese, locale!("zh")),
    ]
});

/// The interface's words in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

/// The interface's words in this language; read once, when first asked for.
pub fn words(language: Language) -> &'static Words {
    &WORDS[language as usize]
}

impl Words {
    fn read<const FILES: usize>(language: Language, sources: [&str; FILES]) -> Self {
        let locale = language.code().parse().expect("a language code is a locale");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolating marks are invisible characters that fonts and JSON readers stumble over.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned())
                .unwrap_or_else(|(_, errors)| panic!("the shipped words of {language:?} are tested: {errors:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("the shipped words of {language:?} hold each key once: {errors:?}"));
        }
        Self { bundle }
    }

    /// Whether there is a message of that key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The message of that key; the key itself in brackets if there is none (a test keeps both
    /// languages complete).
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The message of that key with its arguments filled in.
    ///
    /// ```
    /// use yinxin::text::{words, Language};
    /// assert_eq!(words(Language::English).with("turn", &[("turn", 5.into())]), "Turn 5");
    /// ```
    pub fn with(&self, key: &str, arguments: &[(&str, fluent_bundle::FluentValue<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            filled.set(*name, value.clone());
        }
        self.format(key, Some(&filled))
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let (name, attribute) = key
            .split_once('.')
            .map_or((key, None), |(name, attribute)| (name, Some(attribute)));
        let pattern = self.bundle.get_message(name).and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
        });
        let Some(pattern) = pattern else {
            return format!("[{key}]");
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned()
    }
}
