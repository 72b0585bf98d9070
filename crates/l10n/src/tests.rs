use proptest::prelude::*;

use crate::{
    Date, Difference, Digits, Direction, Error, Language, Moment, Pseudo, ReviewState, Time, Value,
    Words, compare, direction_of, examine,
};

fn words(language: Language, source: &str) -> Words {
    Words::from_sources(language, [("test.ftl", source)]).expect("the test's own words")
}

#[test]
fn a_message_is_filled_in_and_user_text_is_isolated() {
    let words = words(Language::Ar, "greeting = مرحبا { $name }.\n");
    let said = words.format("greeting", &[("name", "ACME".into())]);
    assert_eq!(said.as_deref(), Ok("مرحبا \u{2068}ACME\u{2069}."));
}

#[test]
fn what_is_missing_is_an_error_and_a_neutral_mark() {
    let words = words(Language::Fr, "a = un { $b }\n");
    let missing = Error::Missing { language: Language::Fr, id: "nothing".to_owned() };
    assert_eq!(words.format("nothing", &[]), Err(missing));
    assert!(matches!(words.format("a", &[]), Err(Error::Incomplete { .. })));
    assert_eq!(words.say("nothing", &[]), "[nothing]");
    assert_eq!(words.say("a", &[]), "[a]");
}

#[test]
fn attributes_are_asked_for_with_a_dot() {
    let words = words(Language::En, "failure = No.\n    .recovery = Try again.\n");
    assert_eq!(words.say("failure.recovery", &[]), "Try again.");
    assert_eq!(words.say("failure.nothing", &[]), "[failure.nothing]");
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let source = "signs = { $n ->\n    [one] علامة\n    [two] علامتان\n    [few] { $n } علامات\n   *[other] { $n } علامة\n }\n";
    let words = words(Language::Ar, source);
    let said =
        |n: i64| words.say("signs", &[("n", n.into())]).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(said(1), "علامة");
    assert_eq!(said(2), "علامتان");
    assert_eq!(said(5), "5 علامات");
    assert_eq!(said(11), "11 علامة");
}

#[test]
fn digits_change_numbers_but_never_codes() {
    let words = words(Language::Ar, "a = { $n } { $code }\n").with_digits(Digits::ArabicIndic);
    let said = words.say("a", &[("n", Value::Count(448)), ("code", "448-1".into())]);
    assert_eq!(said.replace(['\u{2068}', '\u{2069}'], ""), "٤٤٨ 448-1");
}

#[test]
fn one_id_twice_is_refused() {
    let twice = Words::from_sources(Language::En, [("a.ftl", "x = 1\n"), ("b.ftl", "x = 2\n")]);
    assert_eq!(twice.err(), Some(Error::Twice { file: "b.ftl".to_owned(), ids: "x".to_owned() }));
}

#[test]
fn what_is_not_fluent_is_refused() {
    let broken = Words::from_sources(Language::En, [("a.ftl", "x = { $\n")]);
    assert!(matches!(broken.err(), Some(Error::Unreadable { .. })));
}

#[test]
fn every_language_says_dates_in_its_own_way() {
    let day = Date::new(2025, 11, 3).expect("a day");
    let check = |language: Language, wanted: &str| {
        let words = Words::areas(language, &["dates"]).expect("dates are embedded");
        assert_eq!(words.date(day).as_deref(), Ok(wanted));
    };
    check(Language::En, "3 November 2025");
    check(Language::Fr, "3 novembre 2025");
    check(Language::Es, "3 de noviembre de 2025");
    check(Language::Ar, "3 نونبر 2025");
    check(Language::Zgh, "3 ⵏⵓⵡⴰⵏⴱⵉⵔ 2025");
    let french = Words::areas(Language::Fr, &["dates"]).expect("dates are embedded");
    let first = Date::new(2026, 5, 1).expect("a day");
    assert_eq!(french.full_date(first).as_deref(), Ok("vendredi 1er mai 2026"));
    assert_eq!(french.month_of_year(2024, 8).as_deref(), Ok("août 2024"));
}

#[test]
fn a_moment_is_what_the_clock_on_the_wall_showed() {
    let moment = Moment::from_utc(1_762_161_180_000, 60).expect("a moment");
    assert_eq!(Some(moment.date()), Date::new(2025, 11, 3));
    assert_eq!(Some(moment.time()), Time::new(10, 13));
    let words = Words::areas(Language::En, &["dates"]).expect("dates are embedded");
    assert_eq!(words.moment(moment).as_deref(), Ok("3 November 2025, 10:13"));
    assert_eq!(Moment::from_utc(i64::MAX, 0), None);
}

#[test]
fn days_that_do_not_exist_are_refused() {
    assert!(Date::new(2025, 2, 29).is_none());
    assert!(Date::new(2024, 2, 29).is_some());
    assert!(Date::new(2025, 13, 1).is_none());
    assert!(Time::new(24, 0).is_none());
}

#[test]
fn a_users_text_goes_the_way_of_its_first_letter() {
    assert_eq!(direction_of("0800 00 47 47"), None);
    assert_eq!(direction_of("12 سنة"), Some(Direction::RightToLeft));
    assert_eq!(direction_of("ACME في أكادير"), Some(Direction::LeftToRight));
    assert_eq!(direction_of("ⵜⴰⵎⴰⵣⵉⵖⵜ"), Some(Direction::LeftToRight));
}

#[test]
fn pseudo_languages_disguise_words_but_not_what_they_carry() {
    let source = "a = Safe { $name }\n";
    let accented = words(Language::En, source).with_pseudo(Pseudo::Accented);
    let said = accented.say("a", &[("name", "Safe".into())]);
    assert!(said.starts_with("Šááƒéé"), "{said}");
    assert!(said.contains("Safe"), "{said}");
    let mirrored = words(Language::En, source).with_pseudo(Pseudo::Mirrored);
    assert_eq!(mirrored.direction(), Direction::RightToLeft);
    assert_eq!(Pseudo::Mirrored.disguise("to go"), "\u{202e}to\u{202c} \u{202e}go\u{202c}");
}

#[test]
fn the_review_state_is_the_first_line() {
    let check = |source: &str, wanted| assert_eq!(ReviewState::of(source), wanted, "{source}");
    check("### review: unreviewed\n\na = b\n", Some(ReviewState::Unreviewed));
    check("### review: reviewed by two officers, 2026-01\n", Some(ReviewState::Reviewed));
    check("### review: unreviewed by nobody\n", None);
    check("a = b\n### review: reviewed\n", None);
    let mixed = [("a", "### review: reviewed\na = 1\n"), ("b", "### review: unreviewed\nb = 2\n")];
    let words = Words::from_sources(Language::En, mixed).expect("words");
    assert_eq!(words.review(), ReviewState::Unreviewed);
}

#[test]
fn a_translation_is_compared_by_shape() {
    let check = |reference: &str, translation: &str, wanted: &[Difference]| {
        assert_eq!(compare(reference, translation), wanted, "{reference} / {translation}");
    };
    let pair = |id: &str, name: &str| (id.to_owned(), name.to_owned());
    check("a = x\n", "a = y\n", &[]);
    check(
        "a = x\nb = x\n",
        "a = y\nc = y\n",
        &[Difference::Missing("b".to_owned()), Difference::Orphan("c".to_owned())],
    );
    check("a = x\n    .b = x\n", "a = y\n", &[Difference::Missing("a.b".to_owned())]);
    let (id, name) = pair("a", "n");
    check("a = { $n }\n", "a = y\n", &[Difference::VariableLost(id.clone(), name.clone())]);
    check("a = x\n", "a = { $n }\n", &[Difference::VariableUnknown(id.clone(), name.clone())]);
    check("# $n (String): gender\na = x\n", "a = { $n ->\n *[f] y\n }\n", &[]);
    let plural = "a = { $n ->\n    [one] x\n   *[other] { $n }\n }\n";
    check(plural, "a = { $n }\n", &[]);
    check(plural, "a = { $n ->\n    [two] y\n   *[other] { $n }\n }\n", &[]);
    let named = "a = { $n ->\n    [seen] x\n   *[told] y\n }\n";
    check(named, "a = { $n }\n", &[Difference::SelectorLost(id.clone(), name.clone())]);
    check(named, "a = { $n ->\n   *[told] y\n }\n", &[Difference::ChoicesDiffer(id, name)]);
    assert!(matches!(compare("a = x\n", "a\n").as_slice(), [Difference::Unreadable(_)]));
}

#[test]
fn a_file_is_examined_alone() {
    let check = |source: &str, wanted: &[Difference]| {
        assert_eq!(examine(&format!("### review: unreviewed\n{source}")), wanted, "{source}");
    };
    check("a = x < y & z; 2 > 1\n", &[]);
    check("a = x <b>y</b>\n", &[Difference::Html("a".to_owned())]);
    check("a = x&nbsp;y\n", &[Difference::Html("a".to_owned())]);
    check("a = { \"\" }\n", &[Difference::Empty("a".to_owned())]);
    assert_eq!(examine("a = x\n"), [Difference::NoReviewState]);
}

proptest! {
    #[test]
    fn days_go_there_and_back(days in -719_000_i64..2_900_000) {
        let moment = Moment::from_utc(days * 86_400_000, 0).expect("within the calendar");
        let next = Moment::from_utc((days + 1) * 86_400_000, 0).expect("within the calendar");
        prop_assert!(next.date() > moment.date());
        prop_assert_eq!(next.date().weekday(), moment.date().weekday() % 7 + 1);
        let date = moment.date();
        prop_assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
    }

    #[test]
    fn no_text_makes_formatting_fail(text in ".*") {
        let words = words(Language::En, "a = ({ $t })\n");
        let said = words.format("a", &[("t", (&text).into())]);
        prop_assert_eq!(said, Ok(format!("(\u{2068}{text}\u{2069})")));
    }
}
