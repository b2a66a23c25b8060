//! What a player can do in the window, whether by key, by mouse or by a screen reader.
//!
//! A widget carries the [`Action`] that it stands for and knows nothing of what follows; the
//! screens read the messages.

use bevy::app::MainScheduleOrder;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use bevy::window::RequestRedraw;

use super::campaign::CampaignAction;
use super::lab::WishFor;
use crate::account::{Decision, Kind};
use crate::analysis::graph::Place;
use crate::record::{Look, TextSize};
use crate::scenario::{ChoiceId, PersonId};
use crate::sim::Grain;
use crate::text::Language;

/// Something the player wants done.
#[derive(Message, Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// One step back, or away from what is open.
    Back,
    /// Opens the scenario of that id.
    OpenScenario(String),
    /// Opens the lesson or self-check of that id.
    OpenLesson(String),
    /// Opens the campaign of that id.
    OpenCampaign(String),
    /// Opens the account of that id.
    OpenAccount(String),
    /// Opens the scenario that comes next on the course map.
    OpenNext,
    /// Asks again what was missed and is due.
    OpenReview,
    /// Something in the lesson that is open.
    Lesson(LessonAction),
    /// Shows what is wrong with the scenario of that id.
    ShowProblems(String),
    /// In a page: asks for a pack or a replay file to open.
    ChooseFile,
    /// Reads the scenarios folder again.
    Reload,
    StartTalk,
    Choose(ChoiceId),
    /// In a meeting: shows only what can be said to these.
    AimAt(Addressed),
    /// In a meeting: on to the next of those to whom something can be said: 1 or −1.
    AimFurther(i32),
    /// Asks the disk again to keep what it has refused.
    TryToKeep,
    /// Takes the last choice back.
    Rewind,
    Hint,
    ToggleNotebook,
    /// Says the four gauges, for those who do not see them.
    ReadGauges,
    /// Writes the attempt as a replay file, and its report.
    SaveAsFile,
    /// Puts the message about a file away.
    PutToldAway,
    /// Plays on oneself from the turn of the replay that is shown.
    BranchHere,
    /// Adds what stands in the comment's field.
    TakeComment,
    /// Adds a comment to the turn of the replay that is shown.
    AddComment(String),
    /// Leaves the talk under way, after having been asked.
    LeaveTalk,
    ShowDebrief,
    OpenProgress,
    /// On the progress screen: the talks for practice (`true`), or the graded ones.
    ShowPractice(bool),
    /// Lists the talks of one scenario, by id, or of all.
    ShowScenario(Option<String>),
    /// On the progress screen: what is mastered, and why.
    ShowMastery,
    /// Turns the pages of the list of talks: 1 to older ones, −1 to newer ones.
    TurnPage(i32),
    /// Opens the debrief of a finished attempt, by name.
    OpenAttempt(String),
    /// Saves the progress as a table.
    SaveProgress,
    /// The certificate of that part of the course as a file.
    SaveCertificate(String),
    /// Steps through the turns of the debrief or of a replay: 1 or −1.
    StepTurn(i32),
    /// To a turn of the debrief, from 1.
    GoToTurn(usize),
    /// The same customer from the beginning.
    PlayAgain,
    /// The same talk from a turn on, from 1: a branch of it.
    ReplayFrom(usize),
    /// The same scenario with a new customer.
    PlayAnother,
    GoHome,
    OpenSettings,
    OpenGlossary,
    /// Opens the words of the course at the one of that id.
    OpenTerm(&'static str),
    CloseDialog,
    /// Goes on with the unfinished attempt of that name.
    TakeUp(String),
    /// Asks whether that attempt is to be set aside.
    AskToSetAside(String),
    SetAside(String),
    /// Shows all unfinished attempts, or the newest few.
    ToggleAllAttempts,
    /// Puts the message about an attempt away.
    PutTroubleAway,
    /// Shows who shares the machine.
    OpenLearners,
    /// From now on the learner of that id learns.
    ChooseLearner(String),
    /// Adds the learner whose name stands in the field, or calls one otherwise.
    SaveLearner,
    /// Puts a learner's name into the field, to be changed.
    RenameLearner(String),
    AskToEraseLearner(String),
    EraseLearner(String),
    /// Back to the list of learners.
    LeaveLearner,
    /// Would rather not say a name.
    StayNameless,
    /// At the first start: on to a first talk that is explained, or straight to the course.
    BeginGuide,
    LeaveWelcome,
    /// No more explanations in the first talk.
    SkipGuide,
    /// Puts the message about the settings file away.
    PutNoticeAway,
    SetLanguage(Language),
    SetLook(Look),
    SetTextSize(TextSize),
    SetStill(bool),
    SetGauges(Grain),
    SetCoach(bool),
    /// Opens the lab for the scenario of that id.
    OpenLab(String),
    /// Something in the campaign that is open.
    Campaign(CampaignAction),
    /// Something in the lab.
    Lab(LabAction),
    /// Something in an account.
    Account(AccountAction),
    /// Shows or hides what the customer hides, in a talk that the lab began.
    ToggleInspector,
    /// Goes on with the edition of the scenario that the talk was begun with.
    KeepOldEdition,
    /// Begins the talk anew with the edition that was saved.
    TakeNewEdition,
    /// Shows or hides the excerpt of what is wrong with the scenario.
    FoldPreview,
    /// Asks whether the game is to be closed.
    AskToQuit,
    Quit,
}

/// To whom one speaks in a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Addressed {
    /// Whomever: everything that can be said is listed.
    #[default]
    Anybody,
    /// What is said to the whole table.
    All,
    One(PersonId),
}

/// What an author can do in the lab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabAction {
    Close,
    /// Plays many games, or stops what is being worked at.
    Run,
    /// Talks from the first word.
    Try,
    /// Shows a scene or an ending.
    Pick(Place),
    /// Shows the problem of that position.
    ShowProblem(usize),
    /// Mends the problem whose excerpt is shown, in the author's file.
    Mend,
    /// Larger, smaller, or all of the graph.
    Zoom(i8),
    /// Opens the wishes for a moment to begin at.
    AskForMoment,
    /// Sets one wish.
    Wish(WishFor, u8),
    /// Looks for a moment that is as wished.
    Seek,
    /// Begins the talk at the moment that was found.
    Begin,
    /// To the talk that was begun.
    Play,
}

/// What a seller can do in an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountAction {
    /// A new month, with the variant that a new seed draws.
    Begin,
    /// Goes on with the unfinished month of that name.
    TakeUp(String),
    /// Looks back on the finished month of that name.
    LookBack(String),
    Decide(Decision),
    /// Shows what concerns that person, or everybody.
    Select(Option<PersonId>),
    /// On to the next person who is known: 1 or −1.
    StepPerson(i32),
    /// Shows what happened on that day, or what is known of it; `None` = what has just happened.
    ShowDay(Option<u16>),
    /// On to the next day: 1 or −1.
    StepDay(i32),
    /// Opens that kind of the dossier.
    ShowKind(Kind),
    /// On to the next kind: 1 or −1.
    StepKind(i32),
    /// The focus goes to the field of one's own notes.
    GoToNote,
    /// Keeps what stands in that field.
    TakeNote,
    /// Takes the own note of that position away.
    EraseNote(usize),
    /// Puts away what has just happened.
    PutHappenedAway,
    /// Puts away what went wrong.
    PutTroubleAway,
    /// What the month came to.
    ShowEnd,
    /// Back from the end to the last day.
    ShowMonth,
    /// Another month with the same organisation.
    Another,
}

/// What a learner can do in a lesson. Positions count from 0, in the order in which things are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonAction {
    /// Answers; or goes on, once that is done.
    Forward,
    /// To the idea before.
    Backward,
    /// To the idea of that position; past the last one is the end.
    GoTo(usize),
    /// A card or line is taken up, to be put somewhere; an answer or a line of a rubric is ticked, or
    /// no longer.
    Pick(usize),
    /// The next card or line (1), or the one before (−1), is taken up.
    PickFurther(i32),
    /// What was taken up goes into that column or cell, to that place, or beside that right-hand side.
    Put(usize),
    /// In an order: that line moves down (1) or up (−1).
    Move(usize, i32),
    /// The number that is guessed.
    Guess(i64),
    /// A digit is typed behind the guess; `None`: the last one is taken away.
    Digit(Option<u8>),
    /// The lesson from its beginning, dealt anew.
    Again,
    /// What was answered before this sitting is asked once more.
    TryAgain,
}

/// What activating this control asks for.
#[derive(Component, Clone, Debug)]
pub struct Does(pub Action);

/// Runs after `Update`, in which keys become actions: whatever an action does that may open another
/// screen. What was asked of a screen is forgotten when another one opens; so everybody who follows an
/// action must have heard it in the frame in which it was asked.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Follow;

pub(super) fn plugin(app: &mut App) {
    app.init_schedule(Follow);
    let mut order = app.world_mut().resource_mut::<MainScheduleOrder>();
    order.insert_after(Update, Follow);
    app.add_message::<Action>()
        .add_observer(pass_on_activation)
        .add_systems(Last, draw_what_follows);
}

fn pass_on_activation(activated: On<Activate>, controls: Query<&Does>, mut actions: MessageWriter<Action>) {
    if let Ok(does) = controls.get(activated.entity) {
        actions.write(does.0.clone());
    }
}

/// An action may be read in the frame after it was written; nothing else asks for that frame.
fn draw_what_follows(mut actions: MessageReader<Action>, mut redraw: MessageWriter<RequestRedraw>) {
    if actions.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}
