//! Independent pieces of work by several threads, with the same results for any number of them.

use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// How long the thread that waits sleeps between two looks at the others.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// What a thread may pile up: a search goes as deep as a talk is long.
const STACK_BYTES: usize = 32 << 20;

/// Does `work` for each number below `pieces`; the results in that order. `watch` is called with the
/// sum of what the pieces have told so far; once it says `false`, every piece is told to stop.
///
/// One thread does it all where one is asked for, or where no more can be had.
pub(crate) fn in_parallel<T: Send>(
    pieces: usize,
    threads: NonZeroUsize,
    work: impl Fn(usize, &mut dyn FnMut(u64) -> bool) -> T + Sync,
    watch: &mut dyn FnMut(u64) -> bool,
) -> Vec<T> {
    let threads = threads.get().min(pieces);
    if threads < 2 {
        return (0..pieces).map(|piece| work(piece, watch)).collect();
    }
    let next = AtomicUsize::new(0);
    let stop = AtomicBool::new(false);
    let told: Vec<AtomicU64> = (0..pieces).map(|_| AtomicU64::new(0)).collect();
    let results: Vec<Mutex<Option<T>>> = (0..pieces).map(|_| Mutex::new(None)).collect();
    let take_work = || {
        loop {
            let piece = next.fetch_add(1, Ordering::Relaxed);
            if piece >= pieces {
                return;
            }
            let mut tell = |so_far: u64| {
                told[piece].store(so_far, Ordering::Relaxed);
                !stop.load(Ordering::Relaxed)
            };
            let result = work(piece, &mut tell);
            *results[piece].lock().expect("no piece of work panics") = Some(result);
        }
    };
    thread::scope(|scope| {
        let spawn = || {
            thread::Builder::new()
                .stack_size(STACK_BYTES)
                .spawn_scoped(scope, take_work)
        };
        let workers: Vec<_> = (0..threads).filter_map(|_| spawn().ok()).collect();
        if workers.is_empty() {
            take_work();
        }
        while workers.iter().any(|worker| !worker.is_finished()) {
            thread::sleep(LOOK_EVERY);
            let sum = told.iter().map(|told| told.load(Ordering::Relaxed)).sum();
            if !watch(sum) {
                stop.store(true, Ordering::Relaxed);
            }
        }
    });
    let results = results
        .into_iter()
        .map(|result| result.into_inner().expect("no piece of work panics"));
    results.map(|result| result.expect("every piece was done")).collect()
}
