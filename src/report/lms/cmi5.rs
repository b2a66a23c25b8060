//! `cmi5.xml`, the structure of a cmi5 course (cmi5 Quartz, section 14): one assignable unit.

use super::{Course, PAGE};
use crate::record::xapi::BASE;
use crate::report::office::xml;
use crate::text::Language;

pub fn structure(course: &Course) -> String {
    let language = match course.language {
        Language::English => "en",
        Language::Chinese => "zh-Hans",
    };
    let said = |name: &str, text: &str| {
        let text = xml(text);
        format!("<{name}><langstring lang=\"{language}\">{text}</langstring></{name}>")
    };
    let title = said("title", &course.title);
    let description = said("description", &course.description);
    let id = format!("{BASE}/packages/{}", course.key());
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="{id}">
    {title}
    {description}
  </course>
  <au id="{id}/talks" moveOn="CompletedOrPassed" launchMethod="AnyWindow">
    {title}
    {description}
    <url>{PAGE}</url>
  </au>
</courseStructure>
"#
    )
}
