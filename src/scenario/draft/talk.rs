//! Scenes, choices and replies.

use super::read::{Fields, Reader};
use super::table::{CHOICE, REPLY, SCENE};
use super::values::Once;
use super::{DraftChoice, DraftReply, DraftScene, Id};
use crate::scenario::model::Force;
use crate::scenario::source::{Node, Spanned};

impl Reader<'_, '_> {
    pub fn scenes(&mut self, node: Option<&Node>) -> Vec<DraftScene> {
        let nodes = self.list(node).unwrap_or_default();
        let mut scenes: Vec<DraftScene> = nodes.iter().filter_map(|node| self.scene(node)).collect();
        // Scenes share their ids, and so do the choices of all scenes; of two, the first stays.
        let mut once = Once::default();
        scenes.retain(|scene| once.is_first(&scene.id, self.report));
        let mut once = Once::default();
        for scene in &mut scenes {
            scene.choices.retain(|choice| once.is_first(&choice.id, self.report));
        }
        scenes
    }

    fn scene(&mut self, node: &Node) -> Option<DraftScene> {
        let mut fields = self.fields(node, &SCENE)?;
        let id = self.required(&mut fields, "id");
        let id = self.id_or_none(id, node);
        let id_text = id.value.clone();
        Some(self.within("owner-scene", &id_text, |reader| {
            let choices = reader.list(fields.take("choices")).unwrap_or_default();
            let scene = DraftScene {
                id,
                title: reader.text(fields.take("title")),
                opens: reader.wordings(fields.take("opens")),
                present: reader.ids(fields.take("present")),
                after: reader.maybe_id(fields.take("after")),
                choices: choices.iter().filter_map(|choice| reader.choice(choice)).collect(),
                also: reader.ids(fields.take("also")).unwrap_or_default(),
            };
            reader.finish(&fields);
            scene
        }))
    }

    fn choice(&mut self, node: &Node) -> Option<DraftChoice> {
        let mut fields = self.fields(node, &CHOICE)?;
        let id = self.required(&mut fields, "id");
        let id = self.id_or_none(id, node);
        let id_text = id.value.clone();
        Some(self.within("owner-choice", &id_text, |reader| {
            let says = reader.required(&mut fields, "says");
            let minutes_at = fields.take("minutes").map_or(id.span, |node| node.span);
            let replies = reader.list(fields.take("replies")).unwrap_or_default();
            let choice = DraftChoice {
                says: reader.text(says),
                acts: reader.acts(fields.take("acts")),
                to: reader.maybe_id(fields.take("to")),
                option: reader.maybe_id(fields.take("option")),
                force: reader.force(&mut fields),
                minutes: Spanned::new(reader.number(&mut fields, "minutes"), minutes_at),
                money: reader.number(&mut fields, "money"),
                rushed: reader.flag(&mut fields, "rushed"),
                again: reader.flag(&mut fields, "again"),
                when: reader.conditions(fields.take("when")),
                closed: reader.text(fields.take("closed")),
                then: reader.maybe_id(fields.take("then")),
                replies: replies.iter().filter_map(|reply| reader.reply(reply)).collect(),
                why: reader.text(fields.take("why")),
                id,
            };
            reader.finish(&fields);
            choice
        }))
    }

    fn reply(&mut self, node: &Node) -> Option<DraftReply> {
        let mut fields = self.fields(node, &REPLY)?;
        let says = self.required(&mut fields, "says");
        let reply = DraftReply {
            span: fields.span,
            when: self.conditions(fields.take("when")),
            says: self.wordings(says),
            by: self.maybe_id(fields.take("by")),
            then: self.maybe_id(fields.take("then")),
        };
        self.finish(&fields);
        Some(reply)
    }

    fn force(&mut self, fields: &mut Fields<'_>) -> Option<Force> {
        let word = self.word_in(fields, "force")?;
        Some(match word {
            "Introduce" => Force::Introduce,
            "Uncover" => Force::Uncover,
            "BuildTrust" => Force::BuildTrust,
            _ => Force::Exceed,
        })
    }

    /// An empty id in place of one that is missing or is no text, which has been told.
    fn id_or_none(&mut self, id: Option<&Node>, of: &Node) -> Id {
        self.lost.names |= id.is_none();
        id.and_then(|id| self.new_id(id))
            .unwrap_or_else(|| Spanned::new(String::new(), of.span))
    }
}
