//! What actions do to the campaign that is open, and what comes of the work for it.

use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::Slider;
use bevy::window::RequestRedraw;
use bevy::winit::EventLoopProxyWrapper;

use super::work::Job;
use super::{CampaignAction, Campaigns, Content, Open, Page, Run, Wake, wake};
use crate::game::action::Action;
use crate::game::errand::Errand;
use crate::game::profile::Learner;
use crate::game::screens::{Rebuild, Screen};
use crate::game::session::Seeds;
use crate::game::widgets::focus::Kept;
use crate::record::campaigns::kept;

/// Opens a campaign at its start page; one that cannot be played stays closed.
pub fn open(
    mut actions: MessageReader<Action>,
    campaigns: Res<Campaigns>,
    learner: Res<Learner>,
    mut run: ResMut<Run>,
    mut kept_focus: ResMut<Kept>,
    mut next: ResMut<NextState<Screen>>,
) {
    for action in actions.read() {
        let Action::OpenCampaign(id) = action else { continue };
        let Some(Content::Playable { campaign, edition }) = campaigns.get(id).map(|found| &found.content) else {
            continue;
        };
        let mut open = Open::new(id, campaign, edition, learner.profile());
        read_kept(&mut open);
        run.open = Some(open);
        info!("campaign: {id}");
        kept_focus.clear();
        next.set(Screen::Campaign);
    }
}

/// Looks what was kept; the screen does not wait for it.
fn read_kept(open: &mut Open) {
    let (profile, id) = (open.profile.clone(), open.id.clone());
    open.reading = Some(Errand::send(move || kept(&profile, &id)));
}

pub fn follow_actions(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    mut run: ResMut<Run>,
    seeds: Res<Seeds>,
    mut kept_focus: ResMut<Kept>,
    mut rebuild: ResMut<Rebuild>,
) {
    let mut home = false;
    let asked: Vec<Action> = actions.p0().read().cloned().collect();
    for action in asked {
        let Some(open) = &mut run.bypass_change_detection().open else {
            return;
        };
        let page = open.page;
        // After a plan was chosen, Enter runs the week, as its button says, and not the plan's again.
        if matches!(action, Action::Campaign(CampaignAction::Fill(_))) {
            kept_focus.clear();
        }
        let follows = match action {
            Action::Back if open.typing.take().is_some() => Follows::Anew,
            Action::Back => match open.page {
                Page::Start => {
                    home = true;
                    Follows::Nothing
                }
                Page::Weeks | Page::End => {
                    to_start(open);
                    Follows::Anew
                }
            },
            Action::Campaign(action) => carry_out(open, action, *seeds),
            _ => Follows::Nothing,
        };
        if open.page != page {
            kept_focus.clear();
        }
        match follows {
            Follows::Nothing => continue,
            Follows::InPlace => {}
            Follows::Anew => rebuild.0 = true,
        }
        run.set_changed();
    }
    if home {
        actions.p1().write(Action::GoHome);
    }
}

/// What a change asks of the screen.
enum Follows {
    Nothing,
    /// Figures change where they stand.
    InPlace,
    /// The page is built anew.
    Anew,
}

fn in_place(changed: bool) -> Follows {
    if changed { Follows::InPlace } else { Follows::Nothing }
}

fn anew(changed: bool) -> Follows {
    if changed { Follows::Anew } else { Follows::Nothing }
}

fn carry_out(open: &mut Open, action: CampaignAction, seeds: Seeds) -> Follows {
    match action {
        CampaignAction::Begin => open.begin(seeds.next()),
        CampaignAction::Again => open.begin(open.seed),
        CampaignAction::GoOn => return anew(open.go_on()),
        CampaignAction::Set { activity, money, last } => {
            let was_typing = open.typing.take().is_some();
            let changed = open.set(activity, money, last);
            return if was_typing { Follows::Anew } else { in_place(changed) };
        }
        CampaignAction::Step { activity, by } => return in_place(open.step_by(activity, by)),
        CampaignAction::Type(activity) => open.typing = (!open.is_over()).then_some(activity),
        CampaignAction::LeaveTyped => return anew(open.typing.take().is_some()),
        CampaignAction::Fill(policy) => return anew(open.fill(policy)),
        CampaignAction::Undo => return anew(open.undo()),
        CampaignAction::RunWeek => {
            let run = open.run_week();
            if run {
                info!("campaign: week {}", open.week);
            }
            return anew(run);
        }
        CampaignAction::MeetAnother => {
            open.draw += 1;
            open.drawn = None;
            open.meeting = None;
        }
        CampaignAction::PutNoteAway => return anew(open.note.take().is_some()),
        // Done where the screen has the text, or the talk.
        CampaignAction::TakeTyped | CampaignAction::Save | CampaignAction::Talk => return Follows::Nothing,
    }
    Follows::Anew
}

/// Back to the start page, from where the market can be taken up again.
fn to_start(open: &mut Open) {
    open.stop();
    open.page = Page::Start;
    open.note = None;
    open.kept = None;
    open.shown = None;
}

/// Sends what is asked, takes what has come.
pub fn hear(
    mut run: ResMut<Run>,
    screen: Res<State<Screen>>,
    sliders: Query<(), (With<Slider>, With<Pressed>)>,
    pressed: Query<(), (With<Pressed>, Without<Slider>)>,
    mouse: Res<ButtonInput<MouseButton>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut rebuild: ResMut<Rebuild>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(open) = &mut run.bypass_change_detection().open else {
        return;
    };
    if *screen.get() != Screen::Campaign {
        return;
    }
    if sliders.is_empty() && !mouse.pressed(MouseButton::Left) {
        open.let_go();
    }
    let wake = wake(&proxy);
    ask(open, &wake, &mut redraw);
    // A control that is being clicked stays until the click is over.
    if !pressed.is_empty() {
        return;
    }
    let came = hear_all(open, &wake);
    rebuild.0 |= matches!(came, Follows::Anew);
    if !matches!(came, Follows::Nothing) {
        run.set_changed();
    }
}

/// What waits for the work: the newest question, as soon as the one before is answered.
fn ask(open: &mut Open, wake: &Wake, redraw: &mut MessageWriter<RequestRedraw>) {
    if open.page == Page::Start {
        if open.kept.is_none() && open.reading.is_none() && !open.keeper.is_out() {
            read_kept(open);
        }
        if open.reading.is_some() {
            redraw.write(RequestRedraw);
        }
        return;
    }
    // A sketch is refined only until something else is asked.
    if open.asked && (open.asking.is_none() || open.refining) {
        begin_asking(open, wake);
    }
    open.look_back(wake);
}

fn begin_asking(open: &mut Open, wake: &Wake) {
    open.asked = false;
    open.refining = false;
    let question = open.question();
    open.asking = Some(Job::begin(wake.clone(), move |watch| async move {
        question.answer(&watch).await
    }));
}

fn hear_all(open: &mut Open, wake: &Wake) -> Follows {
    let mut follows = Follows::Nothing;
    if let Some(kept) = open.reading.as_mut().and_then(Errand::came_back) {
        open.reading = None;
        open.kept = Some(kept);
        follows = Follows::Anew;
    }
    if let Some(shown) = open.asking.as_ref().and_then(Job::came) {
        open.refining = shown.is_sketch;
        if !shown.is_sketch {
            open.asking = None;
        }
        let is_new_week = open.take(shown);
        // The next question goes out in this frame already.
        if open.asked {
            begin_asking(open, wake);
        }
        follows = if is_new_week || matches!(follows, Follows::Anew) {
            Follows::Anew
        } else {
            Follows::InPlace
        };
    }
    if let Some(compared) = open.comparing.as_ref().and_then(Job::came) {
        open.comparing = None;
        open.compared = Some(compared);
        open.record(compared);
        follows = Follows::Anew;
    }
    if let Some(drawn) = open.meeting.as_ref().and_then(Job::came) {
        open.meeting = None;
        open.drawn = Some(drawn);
        follows = Follows::Anew;
    }
    match open.searching.as_ref().map(Job::came) {
        Some(Some(found)) => {
            info!("campaign: best plan found");
            open.searching = None;
            open.found = Some(found);
            follows = Follows::Anew;
        }
        // The bar moves.
        Some(None) if matches!(follows, Follows::Nothing) => follows = Follows::InPlace,
        _ => {}
    }
    follows
}

/// What is being worked out is let go; the market stays, for whoever comes back from a talk.
pub fn leave(mut run: ResMut<Run>) {
    if let Some(open) = &mut run.open {
        open.stop();
    }
}
