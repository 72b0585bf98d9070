//! What a participant of a class saves is no record: nothing that proves cases takes it.

use super::run::dalilctl;

#[test]
fn a_file_of_an_exercise_is_no_record() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("EX-01-spoke.dalil-exercise");
    let text = "DALIL EXERCISE 1\n{\"exercise\":\"minibus\",\"answers\":[]}\n";
    for name in ["EX-01-spoke.dalil-exercise", "7K-M4Q.dalil-record"] {
        let path = path.with_file_name(name);
        std::fs::write(&path, text).unwrap();
        for verb in ["verify", "show"] {
            let outcome = dalilctl(&["case", verb, &path.display().to_string(), "--json"]);
            assert_ne!(outcome.code, 0, "{verb} {name}");
            assert!(!outcome.out.contains("minibus"), "{verb} {name}: {}", outcome.out);
        }
    }
}
