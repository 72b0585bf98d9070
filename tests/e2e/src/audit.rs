//! What axe has to say against a screen.

use serde_json::Value;

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// axe's name of the rule.
    pub rule: String,
    /// The elements, as selectors with what is wrong.
    pub at: Vec<String>,
}

impl Violation {
    pub(crate) fn read(value: &Value) -> Self {
        let text = |value: &Value, key: &str| {
            value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let nodes = value.get("nodes").and_then(Value::as_array).cloned().unwrap_or_default();
        let at = nodes.iter().map(|node| {
            let target = node.get("target").cloned().unwrap_or(Value::Null);
            format!("{target}: {}", text(node, "failureSummary"))
        });
        Self { rule: text(value, "id"), at: at.collect() }
    }
}

/// Runs every rule of WCAG 2.2 A and AA and the best practices.
pub(crate) const AUDIT: &str = r#"
const done = arguments[0];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }).then(
  (report) => done(report.violations),
  (error) => done([{ id: "axe did not run: " + error, nodes: [] }]),
);
"#;
