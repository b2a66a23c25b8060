//! `imsmanifest.xml`, as SCORM 1.2 and SCORM 2004 (fourth edition) have it.
//!
//! One course of one item: all talks are played in one page, and one status is reported for it. No
//! schema is named by address, so that a system has nothing to fetch; none is asked for.

use super::{Course, PAGE};
use crate::report::office::xml;
use crate::scenario::Factor;

pub fn manifest_12(course: &Course, files: &[&str]) -> String {
    let title = xml(&course.title);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="yinxin-{key}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>{title}</title>
      <item identifier="talks" identifierref="game" isvisible="true">
        <title>{title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormtype="sco" href="{PAGE}">
{files}    </resource>
  </resources>
</manifest>
"#,
        key = course.key(),
        files = list(files),
    )
}

pub fn manifest_2004(course: &Course, files: &[&str]) -> String {
    let title = xml(&course.title);
    let objectives: String = Factor::ALL
        .into_iter()
        .map(|factor| format!("            <imsss:objective objectiveID=\"{}\" />\n", factor.name()))
        .collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="yinxin-{key}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>{title}</title>
      <item identifier="talks" identifierref="game">
        <title>{title}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="course" />
{objectives}          </imsss:objectives>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true" />
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormType="sco" href="{PAGE}">
{files}    </resource>
  </resources>
</manifest>
"#,
        key = course.key(),
        files = list(files),
    )
}

fn list(files: &[&str]) -> String {
    files
        .iter()
        .map(|file| format!("      <file href=\"{}\" />\n", xml(&address(file))))
        .collect()
}

/// A name as an address below the package (RFC 3986 § 3.3).
fn address(name: &str) -> String {
    let mut text = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            text.push(byte.into());
        } else {
            text += &format!("%{byte:02X}");
        }
    }
    text
}
