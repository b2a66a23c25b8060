//! `yinxin campaign`: a market run in the terminal, by a plan or a policy.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde_json::json;

use super::play::{Place, now};
use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report, unwritten};
use super::{campaign_file, campaign_talk};
use crate::market::{self, CAMPAIGN_FILE, Campaign, Market, Plan, PlanFault, Planner, Policy, Week};
use crate::record::store;
use crate::record::study::Entry;
use crate::report::campaign::{self as table, NAMES};
use crate::scenario::{Problem, SourceFiles};
use crate::text::{Language, words};

/// Spend a budget on a market week by week, and compare what came of it.
///
/// Example: yinxin campaign scenarios/one-budget-eight-weeks --policy customer-oriented
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of a campaign, or its campaign.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// What to spend: (weeks: [{"visit": 5000}], repeat: true).
    #[arg(long, value_name = "FILE", conflicts_with = "policy")]
    plan: Option<PathBuf>,
    /// A way of spending instead of a plan.
    #[arg(long, value_name = "POLICY", default_value = "customer-oriented")]
    policy: PolicyArgument,
    /// The market to draw.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How many customers, instead of what the file says.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=4_000_000))]
    customers: Option<u32>,
    /// Threads; they change nothing but the time.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: u16,
    /// How many markets the search for the best plan may run.
    #[arg(long, value_name = "N", default_value_t = 200)]
    effort: u32,
    /// One JSON object a week, and one at the end.
    #[arg(long)]
    json: bool,
    /// Write the weeks as CSV too.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Write the weeks as Parquet too.
    #[arg(long, value_name = "FILE")]
    parquet: Option<PathBuf>,
    /// Write the plan that was run.
    #[arg(long, value_name = "FILE")]
    plan_out: Option<PathBuf>,
    /// Meet a customer of this market afterwards, in the talk of this scenario; without a path, in the
    /// one that the campaign names. The talk is not kept.
    #[arg(long, value_name = "SCENARIO", num_args = 0..=1)]
    talk: Option<Option<PathBuf>>,
    /// Which customer; the same number draws the same one.
    #[arg(long, value_name = "N", default_value_t = 0, requires = "talk")]
    draw: u64,
    /// Choices to make in the talk, by id.
    #[arg(long, value_name = "A,B,C", value_delimiter = ',', requires = "talk")]
    choices: Vec<String>,
    #[command(flatten)]
    place: Place,
    /// Language of the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum PolicyArgument {
    /// Product, price, place and promotion alone.
    #[value(name = "4p")]
    FourP,
    /// The same for every activity.
    Even,
    /// Each week on the factor that keeps most customers.
    CustomerOriented,
    /// The best plan that the search finds.
    Best,
}

/// Runs the market; 1 if the campaign or the plan has problems, 2 if a file is unusable.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match campaign(&arguments, language) {
        Ok(campaign) => market_run(&arguments, &campaign, language).map_or_else(|failed| failed.told(), |()| FINE),
        Err(failed) => failed.told(),
    }
}

/// Why there is no run; the sentences for standard error.
struct Failed(u8, Vec<String>);

impl Failed {
    fn told(&self) -> u8 {
        self.1.iter().for_each(|line| anstream::eprintln!("{line}"));
        self.0
    }
}

fn read(path: &Path, language: Language) -> Result<String, Failed> {
    store::read_text(path).map_err(|error| {
        let filled = [
            ("path", path.display().to_string().into()),
            ("reason", error.text(language).into()),
        ];
        Failed(UNUSABLE, vec![words(language).with("campaign-unreadable", &filled)])
    })
}

fn problems(problems: &[Problem], folder: &Path, text: String, language: Language) -> Failed {
    let files = SourceFiles {
        scenario: text,
        ..SourceFiles::default()
    };
    let blocks = problems
        .iter()
        .map(|problem| report::block(problem, folder, &files, language));
    Failed(HAS_PROBLEMS, blocks.collect())
}

fn campaign(arguments: &Arguments, language: Language) -> Result<Campaign, Failed> {
    let path = &arguments.path;
    let folder = campaign_file::folder(path).unwrap_or_else(|| path.clone());
    let code = if folder.join(CAMPAIGN_FILE).is_file() {
        HAS_PROBLEMS
    } else {
        UNUSABLE
    };
    let mut campaign = campaign_file::runnable(&folder, language).map_err(|lines| Failed(code, lines))?;
    campaign.customers = arguments.customers.unwrap_or(campaign.customers);
    Ok(campaign)
}

fn plan(arguments: &Arguments, campaign: &Campaign, language: Language) -> Result<Plan, Failed> {
    if let Some(file) = &arguments.plan {
        let text = read(file, language)?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
        let (plan, found) = market::load_plan(&name.unwrap_or_default(), &text, campaign);
        let folder = file.parent().unwrap_or(Path::new("."));
        return plan.ok_or_else(|| problems(&found, folder, text, language));
    }
    Ok(match arguments.policy {
        PolicyArgument::FourP => Policy::FourP.plan(campaign, arguments.seed),
        PolicyArgument::Even => Policy::Even.plan(campaign, arguments.seed),
        PolicyArgument::CustomerOriented => Policy::CustomerOriented.plan(campaign, arguments.seed),
        PolicyArgument::Best => search(arguments, campaign, None, language).1,
    })
}

/// The best plan that the effort allows, with a bar; `own` is one to begin with.
fn search(arguments: &Arguments, campaign: &Campaign, own: Option<&Plan>, language: Language) -> (u64, Plan) {
    let bar = super::games_bar::games_bar(u64::from(arguments.effort), language);
    let mut planner = Planner::start(campaign, arguments.seed);
    if let Some(plan) = own {
        planner.consider(plan);
    }
    for _ in 0..arguments.effort {
        planner.step();
        bar.inc(1);
    }
    bar.finish_and_clear();
    let (orders, plan) = planner.best();
    (orders, plan.clone())
}

fn market_run(arguments: &Arguments, campaign: &Campaign, language: Language) -> Result<(), Failed> {
    let plan = plan(arguments, campaign, language)?;
    check_budget(&plan, campaign, language)?;
    let mut market = Market::open(campaign, arguments.seed, usize::from(arguments.threads));
    while !market.is_over() {
        print_week(&market.run_week(&plan), arguments.json, language);
    }
    write_files(arguments, campaign, &market, &plan)
        .map_err(|error| Failed(UNUSABLE, vec![unwritten(error, language)]))?;
    let (best, _) = search(arguments, campaign, Some(&plan), language);
    print_end(arguments, campaign, &market, best, language);
    tell_the_course(arguments, campaign, &market, language)?;
    match &arguments.talk {
        Some(path) => talk(arguments, path.as_deref(), &market, language),
        None => Ok(()),
    }
}

/// Keeps for the course what the run came to. A market of another size is not the campaign of the course.
fn tell_the_course(
    arguments: &Arguments,
    campaign: &Campaign,
    market: &Market<'_>,
    language: Language,
) -> Result<(), Failed> {
    if arguments.customers.is_some() {
        return Ok(());
    }
    let (sold, repeat) = market.orders();
    let even = Policy::Even.plan(campaign, arguments.seed);
    let entry = Entry::Ran {
        campaign: campaign.id.clone(),
        orders: sold + repeat,
        even: market::worth(campaign, &even, arguments.seed),
        at: now(),
    };
    let kept = arguments.place.keep_for_course(false, entry, language);
    kept.map_err(|sentence| Failed(UNUSABLE, vec![sentence]))
}

/// The talk that was asked for, or that the campaign names: a folder beside its own.
fn talk(arguments: &Arguments, path: Option<&Path>, market: &Market<'_>, language: Language) -> Result<(), Failed> {
    let named = || {
        let folder = campaign_file::folder(&arguments.path)?;
        let beside = std::fs::canonicalize(folder).ok()?;
        Some(beside.parent()?.join(market.campaign().talk.as_ref()?))
    };
    let path = path.map(Path::to_owned).or_else(named);
    let unnamed = || Failed(UNUSABLE, vec![words(language).get("campaign-no-talk")]);
    let path = path.ok_or_else(unnamed)?;
    let whom = (path.as_path(), arguments.draw);
    campaign_talk::run(market, whom, &arguments.choices, language, arguments.json)
        .map_err(|line| Failed(UNUSABLE, vec![line]))
}

fn check_budget(plan: &Plan, campaign: &Campaign, language: Language) -> Result<(), Failed> {
    let Err(PlanFault::OverBudget { spent, budget }) = plan.check(campaign) else {
        return Ok(());
    };
    let filled = [
        ("spent", spent.into()),
        ("budget", budget.into()),
        ("over", (spent - budget).into()),
    ];
    Err(Failed(
        UNUSABLE,
        vec![words(language).with("campaign-over-budget", &filled)],
    ))
}

fn write_files(
    arguments: &Arguments,
    campaign: &Campaign,
    market: &Market<'_>,
    plan: &Plan,
) -> Result<(), store::StoreError> {
    if let Some(file) = &arguments.csv {
        store::write_text(file, &table::csv(market.weeks()))?;
    }
    if let Some(file) = &arguments.parquet {
        store::write_file(file, &table::parquet(market.weeks()))?;
    }
    if let Some(file) = &arguments.plan_out {
        store::write_text(file, &market::write_plan(plan, campaign))?;
    }
    Ok(())
}

fn print_week(week: &Week, as_json: bool, language: Language) {
    let row = table::row(week);
    if as_json {
        let mut line = json!({"event": "week"});
        for (name, number) in NAMES.iter().zip(row) {
            line[*name] = number.into();
        }
        anstream::println!("{line}");
        return;
    }
    let filled: Vec<_> = NAMES
        .iter()
        .zip(row)
        .map(|(name, number)| (*name, number.into()))
        .collect();
    anstream::println!("{}", words(language).with("campaign-week", &filled));
}

const FACTORS: [&str; 4] = ["understanding", "worth", "belief", "satisfaction"];

fn print_end(arguments: &Arguments, campaign: &Campaign, market: &Market<'_>, best: u64, language: Language) {
    let seed = arguments.seed;
    let worth = |policy: Policy| market::worth(campaign, &policy.plan(campaign, seed), seed);
    let (four_p, even) = (worth(Policy::FourP), worth(Policy::Even));
    let (sold, repeat) = market.orders();
    let spent: u64 = market.weeks().iter().map(|week| week.spent).sum();
    let blocked = market
        .weeks()
        .last()
        .map(|week| week.counts.blocked)
        .unwrap_or_default();
    if arguments.json {
        let blocked_by: serde_json::Map<_, _> = FACTORS
            .iter()
            .zip(blocked)
            .map(|(name, count)| ((*name).to_owned(), count.into()))
            .collect();
        let end = json!({
            "event": "ended", "campaign": campaign.id, "seed": seed, "customers": campaign.customers, "spent": spent,
            "sold": sold, "repeat": repeat, "orders": sold + repeat,
            "4p": four_p, "even": even, "best": best, "blocked_by": blocked_by,
        });
        anstream::println!("{end}");
        return;
    }
    let words = words(language);
    let filled = [
        ("title", campaign.title.get(language).into()),
        ("spent", spent.into()),
        ("orders", (sold + repeat).into()),
        ("fourp", four_p.into()),
        ("even", even.into()),
        ("best", best.into()),
    ];
    anstream::println!("{}", words.with("campaign-orders", &filled));
    let most = (0..4).rev().max_by_key(|factor| blocked[*factor]).unwrap_or(0);
    if blocked[most] == 0 {
        anstream::println!("{}", words.get("campaign-blocked-none"));
        return;
    }
    let filled = [
        ("factor", words.get(&format!("factor-{}", FACTORS[most])).into()),
        ("count", blocked[most].into()),
        ("customers", u64::from(campaign.customers).into()),
    ];
    anstream::println!("{}", words.with("campaign-blocked", &filled));
}
