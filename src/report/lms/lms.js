// Tells a learning management system how far a learner is, in the words of SCORM 1.2, SCORM 2004 or cmi5.
//
// `yinxin package` puts this file into a package and names it first in the page, so that it has run before
// the game does. Where a system has started the page, the game finds one object, `yinxinLms`:
//
//   ready            a promise: before it is kept, nothing is known. Never rejected.
//   load()           what was saved before, or null
//   save(text)       keeps it; false if it is too long to be kept, or cannot be kept
//   room()           how many characters `save` takes
//   report(json)     how an attempt stands: { scenario, complete, passed, score, factors, seconds, attempt }
//   learner()        the learner's name, or null
//   language()       the language that the learner chose there, or null
//   exit()           ends, and goes back to the system where it says how
//
// The journals of attempts that are not over travel by themselves, as far as there is room.
//
// Without a system, as when the page is tried from a folder, there is no such object.

(() => {
  'use strict';

  const { standard, pack, scenarios } = document.currentScript.dataset;
  const SCENARIOS = JSON.parse(scenarios);
  const FACTORS = ['understanding', 'worth', 'belief', 'satisfaction'];
  const EXTENSIONS = 'https://yinxin.example/xapi/ext';

  // ---- What is known of the learner ----

  const isPoints = (value) => Number.isFinite(value) && value >= 0 && value <= 100;
  const mean = (numbers) => Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);

  /// The best of each scenario, whatever number of attempts there were.
  class Standing {
    constructor(best = {}) {
      this.best = best;
      this.attempts = new Set();
    }

    /// Takes an attempt in. One that is of no scenario of the package says nothing about this course.
    take({ scenario, complete, passed, score, factors, seconds, attempt }) {
      if (!SCENARIOS.includes(scenario)) return false;
      const best = (this.best[scenario] ??= { seconds: 0 });
      if (complete) best.complete = true;
      if (passed === true || (passed === false && best.passed === undefined)) best.passed = passed;
      if (isPoints(score) && complete && !(best.score > score)) {
        best.score = score;
        best.factors = FACTORS.map((name) => factors?.[name] ?? null);
      }
      if (Number.isFinite(seconds) && !this.attempts.has(attempt)) {
        this.attempts.add(attempt);
        best.seconds += Math.max(0, Math.round(seconds));
      }
      return true;
    }

    of(scenario) {
      return this.best[scenario] ?? {};
    }

    /// Scenarios played to their end.
    get done() {
      return SCENARIOS.filter((scenario) => this.of(scenario).complete).length;
    }

    get complete() {
      return this.done === SCENARIOS.length;
    }

    /// Passed when every scenario was passed once that is judged at all; not yet known before the last is
    /// complete, since it is never too late.
    get passed() {
      const verdicts = SCENARIOS.map((scenario) => this.of(scenario).passed);
      if (!this.complete || verdicts.every((verdict) => verdict === undefined)) return null;
      return verdicts.every((verdict) => verdict !== false);
    }

    /// The mean of the best scores, what was not played counting nothing: so it only ever rises, and is
    /// the mean of all when all are complete. null before the first score.
    get score() {
      const scores = SCENARIOS.map((scenario) => this.of(scenario).score);
      return scores.every((score) => score === undefined) ? null : mean(scores.map((score) => score ?? 0));
    }

    /// Of each factor the mean over the best attempts in which it counted; null where there is none.
    get factors() {
      const best = SCENARIOS.flatMap((scenario) => this.of(scenario).factors ? [this.of(scenario).factors] : []);
      const points = FACTORS.map((_, at) => best.map((factors) => factors[at]).filter(isPoints));
      return Object.fromEntries(FACTORS.map((name, at) => [name, points[at].length > 0 ? mean(points[at]) : null]));
    }

    get seconds() {
      return SCENARIOS.reduce((sum, scenario) => sum + (this.of(scenario).seconds ?? 0), 0);
    }
  }

  // ---- Attempts under way ----

  // The game keeps a journal of every attempt in this browser. Those that are not over travel with the
  // learner, so that another machine can go on with them.

  const JOURNAL = /^yinxin:.*\/attempts\/[^/]+\.jsonl$/;
  const isOver = (text) => text.includes('"event":"ended"');

  /// All journals in this browser: address to text; none where the browser keeps nothing.
  function journals() {
    try {
      const addresses = Object.keys(localStorage).filter((address) => JOURNAL.test(address));
      return new Map(addresses.map((address) => [address, localStorage.getItem(address)]));
    } catch {
      return new Map();
    }
  }

  /// Lays down what another machine had, unless this one has more of it.
  function unpack(carried) {
    for (const [address, text] of Object.entries(carried)) {
      try {
        if (JOURNAL.test(address) && text.startsWith(localStorage.getItem(address) ?? '')) localStorage.setItem(address, text);
      } catch {
        // A browser that keeps nothing has nowhere to go on from.
      }
    }
  }

  /// The journals that are to travel, newest first: their names begin with the time. Only those of this
  /// learner, who may share the machine: what came with them, and what has changed since.
  function underWay(before, carried) {
    const mine = ([address, text]) => !isOver(text) && (address in carried || before.get(address) !== text);
    const name = ([address]) => address.slice(address.lastIndexOf('/') + 1);
    return [...journals()].filter(mine).sort((one, other) => (name(one) < name(other) ? 1 : -1));
  }

  /// All that a system keeps for us, in one text: where the course stands, what a record store was told
  /// once and for all, what the game saved, and the attempts under way.
  class Kept {
    constructor(text) {
      let all = {};
      try {
        all = JSON.parse(text || '{}') ?? {};
      } catch {
        // Kept by something else, or cut off: begin anew rather than not at all.
        console.warn('what the learning management system kept could not be read');
      }
      this.standing = new Standing(all.best);
      this.told = all.told ?? {};
      this.game = all.game ?? null;
      this.carried = all.carried ?? {};
    }

    text(game = this.game, carried = {}) {
      return JSON.stringify({ best: this.standing.best, told: this.told, game, carried });
    }

    /// The text with as many attempts under way as there is room for.
    full(room, attempts) {
      this.carried = {};
      for (const [address, text] of attempts) {
        const more = { ...this.carried, [address]: text };
        if (this.text(this.game, more).length <= room) this.carried = more;
      }
      return this.text(this.game, this.carried);
    }
  }

  // ---- SCORM ----

  /// A version's names for what both have.
  const SCORM = {
    'scorm-1.2': {
      api: 'API',
      prefix: 'LMS',
      end: 'LMSFinish',
      learner: 'cmi.core.student_name',
      language: 'cmi.student_preference.language',
      mode: 'cmi.core.lesson_mode',
      exit: 'cmi.core.exit',
      time: ['cmi.core.session_time', hoursMinutesSeconds],
      score: 'cmi.core.score',
      room: 4096,
    },
    'scorm-2004': {
      api: 'API_1484_11',
      prefix: '',
      end: 'Terminate',
      learner: 'cmi.learner_name',
      language: 'cmi.learner_preference.language',
      mode: 'cmi.mode',
      exit: 'cmi.exit',
      time: ['cmi.session_time', iso],
      score: 'cmi.score',
      room: 64000,
    },
  };

  /// `0001:02:03.50`
  function hoursMinutesSeconds(ms) {
    const two = (number) => String(number).padStart(2, '0');
    const hundredths = Math.floor(ms / 10);
    const seconds = Math.floor(hundredths / 100);
    const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
    return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
  }

  /// `PT3723.5S`: ISO 8601 with two decimals at most, as both SCORM 2004 and cmi5 ask for.
  function iso(ms) {
    return `PT${Math.floor(ms / 10) / 100}S`;
  }

  /// The interface of a system, where the standards say that it is: in a window around this one, or
  /// around the one that opened it.
  function findApi(name) {
    const around = (from) => {
      let at = from;
      for (let steps = 0; at && steps < 500; steps += 1) {
        try {
          if (at[name]) return at[name];
        } catch {
          // A window of another origin may not be looked into, but one around it may.
        }
        if (at.parent === at) break;
        at = at.parent;
      }
      return null;
    };
    const opener = (from) => {
      try {
        return from?.opener ?? null;
      } catch {
        return null;
      }
    };
    return around(window) ?? around(opener(window) ?? opener(window.top));
  }

  class Scorm {
    static start(version, now) {
      const api = findApi(SCORM[version].api);
      return api ? new Scorm(version, api, now) : null;
    }

    constructor(version, api, now) {
      this.is12 = version === 'scorm-1.2';
      this.names = SCORM[version];
      this.api = api;
      this.now = now;
      this.began = now();
      this.room = this.names.room;
    }

    call(name, ...values) {
      return String(this.api[this.names.prefix + name](...values));
    }

    get(element) {
      const value = this.call('GetValue', element);
      return value === 'undefined' || value === 'null' ? '' : value;
    }

    set(element, value) {
      const taken = this.call('SetValue', element, String(value)) === 'true';
      if (!taken) console.warn(`${element} was not taken: error ${this.call('GetLastError')}`);
      return taken;
    }

    async ready() {
      if (this.call('Initialize', '') !== 'true') {
        throw new Error(`Initialize: error ${this.call('GetLastError')}`);
      }
      this.counts = ['', 'normal'].includes(this.get(this.names.mode));
      if (this.counts && this.is12) {
        if (this.get('cmi.core.lesson_status') === 'not attempted') this.set('cmi.core.lesson_status', 'incomplete');
      } else if (this.counts && ['unknown', 'not attempted', ''].includes(this.get('cmi.completion_status'))) {
        this.set('cmi.completion_status', 'incomplete');
      }
      // Without it the system would begin anew every time.
      this.set(this.names.exit, 'suspend');
      return this.get('cmi.suspend_data');
    }

    get learner() {
      return this.get(this.names.learner) || null;
    }

    get language() {
      return this.get(this.names.language) || null;
    }

    keep(text) {
      return this.set('cmi.suspend_data', text) && this.call('Commit', '') === 'true';
    }

    tell({ standing }) {
      if (!this.counts) return;
      const { complete, passed, score, factors } = standing;
      if (this.is12) {
        // One status for both: whether it was passed says more.
        const verdict = passed === null ? 'completed' : passed ? 'passed' : 'failed';
        this.set('cmi.core.lesson_status', complete ? verdict : 'incomplete');
      } else {
        this.set('cmi.completion_status', complete ? 'completed' : 'incomplete');
        this.set('cmi.progress_measure', Math.round((100 * standing.done) / SCENARIOS.length) / 100);
        if (passed !== null) this.set('cmi.success_status', passed ? 'passed' : 'failed');
      }
      this.score(this.names.score, score);
      for (const factor of FACTORS) this.objective(factor, factors[factor]);
    }

    score(element, points) {
      if (points === null) return;
      if (!this.is12) this.set(`${element}.scaled`, points / 100);
      this.set(`${element}.raw`, points);
      this.set(`${element}.min`, 0);
      this.set(`${element}.max`, 100);
    }

    objective(id, points) {
      if (points === null) return;
      const count = Number.parseInt(this.get('cmi.objectives._count'), 10);
      // Systems with SCORM 1.2 need not have objectives.
      if (!Number.isInteger(count)) return;
      let at = 0;
      while (at < count && this.get(`cmi.objectives.${at}.id`) !== id) at += 1;
      if (at === count && !this.set(`cmi.objectives.${at}.id`, id)) return;
      this.score(`cmi.objectives.${at}.score`, points);
    }

    end() {
      const [element, written] = this.names.time;
      this.set(element, written(this.now() - this.began));
      this.call('Commit', '');
      this.api[this.names.end]('');
    }

    leave() {
      if (window.opener) window.close();
    }
  }

  // ---- cmi5 ----

  const CMI5 = 'https://w3id.org/xapi/cmi5';
  const VERBS = {
    initialized: 'http://adlnet.gov/expapi/verbs/initialized',
    completed: 'http://adlnet.gov/expapi/verbs/completed',
    passed: 'http://adlnet.gov/expapi/verbs/passed',
    failed: 'http://adlnet.gov/expapi/verbs/failed',
    terminated: 'http://adlnet.gov/expapi/verbs/terminated',
    progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  };
  /// What decides whether a learner may go on in a course.
  const MOVES_ON = ['completed', 'passed', 'failed'];

  function uuid() {
    // Without a secure connection there is no randomUUID.
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  class Cmi5 {
    static start(_, now) {
      const given = new URLSearchParams(location.search);
      const all = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].every((name) => given.get(name));
      return all ? new Cmi5(given, now) : null;
    }

    constructor(given, now) {
      this.endpoint = given.get('endpoint').replace(/\/?$/, '/');
      this.fetchUrl = given.get('fetch');
      this.actor = JSON.parse(given.get('actor'));
      this.registration = given.get('registration');
      this.activity = given.get('activityId');
      this.now = now;
      this.began = now();
      // A page that closes may still send 64 KiB in all.
      this.room = 32000;
      // Statements that the record store does not have yet, in order.
      this.unsent = [];
      this.flying = [];
      this.keeping = Promise.resolve();
    }

    ask(method, resource, query = {}, body = undefined) {
      const url = new URL(this.endpoint + resource);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const headers = { Authorization: `Basic ${this.token}`, 'X-Experience-API-Version': '1.0.3' };
      if (body !== undefined) headers['Content-Type'] = 'application/json';
      // What is on its way when the page closes still arrives.
      return fetch(url, { method, headers, body, keepalive: body !== undefined });
    }

    state(id) {
      const agent = JSON.stringify(this.actor);
      return { stateId: id, activityId: this.activity, agent, registration: this.registration };
    }

    async ready() {
      // The token is handed out once; a second time means that the page was loaded again.
      const handed = await (await fetch(this.fetchUrl, { method: 'POST' })).json();
      this.token = handed['auth-token'];
      if (!this.token) throw new Error(`no token: ${handed['error-code']} ${handed['error-text']}`);
      const launch = await this.ask('GET', 'activities/state', this.state('LMS.LaunchData'));
      if (!launch.ok) throw new Error(`LMS.LaunchData: ${launch.status}`);
      this.launch = await launch.json();
      this.counts = (this.launch.launchMode ?? 'Normal') === 'Normal';
      const profile = { profileId: 'cmi5LearnerPreferences', agent: JSON.stringify(this.actor) };
      const preferences = await this.ask('GET', 'agents/profile', profile);
      this.preferences = preferences.ok ? await preferences.json() : {};
      const kept = await this.ask('GET', 'activities/state', this.state('yinxin'));
      this.say('initialized');
      return kept.ok ? await kept.text() : '';
    }

    get learner() {
      return this.actor.name ?? this.actor.account?.name ?? null;
    }

    get language() {
      return this.preferences.languagePreference?.split(',')[0] || null;
    }

    keep(text) {
      // One after the other, so that an older state never takes the place of a newer one.
      const put = () => this.ask('PUT', 'activities/state', this.state('yinxin'), text);
      this.keeping = this.keeping.then(put).catch((error) => console.warn(`not kept: ${error}`));
      return true;
    }

    say(verb, result = undefined) {
      this.unsent.push(this.statement(verb, result));
      return this.send();
    }

    statement(verb, result) {
      const context = structuredClone(this.launch.contextTemplate ?? {});
      context.registration = this.registration;
      if (verb !== 'progressed') {
        const activities = (context.contextActivities ??= {});
        const also = ['cmi5', ...(MOVES_ON.includes(verb) ? ['moveon'] : [])];
        const categories = also.map((name) => ({ id: `${CMI5}/context/categories/${name}` }));
        activities.category = [activities.category ?? [], categories].flat();
      }
      if (['passed', 'failed'].includes(verb) && Number.isFinite(this.launch.masteryScore)) {
        context.extensions = {
          ...context.extensions,
          [`${CMI5}/context/extensions/masteryscore`]: this.launch.masteryScore,
        };
      }
      return {
        id: uuid(),
        timestamp: new Date().toISOString(),
        actor: this.actor,
        verb: { id: VERBS[verb], display: { en: verb } },
        object: { objectType: 'Activity', id: this.activity },
        context,
        ...(result && { result }),
      };
    }

    /// Sends what is not sent, all at once; what fails is tried again with the next.
    async send() {
      if (this.flying.length > 0 || this.unsent.length === 0) return;
      this.flying = this.unsent;
      this.unsent = [];
      try {
        await this.post(this.flying);
        this.flying = [];
      } catch (error) {
        console.warn(`the record store did not take ${this.flying.length} statements: ${error}`);
        this.unsent = [...this.flying, ...this.unsent];
        this.flying = [];
        return;
      }
      await this.send();
    }

    async post(statements) {
      const answer = await this.ask('POST', 'statements', {}, JSON.stringify(statements));
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    }

    /// Each is told once, however often a learner comes back; that someone failed is told at the end, as
    /// in one session there is one verdict, and they may still pass.
    tell({ standing, told }) {
      if (!this.counts) return;
      const extensions = this.extensions(standing);
      if (!told.completed && !standing.complete) {
        extensions[`${CMI5}/result/extensions/progress`] = Math.floor((100 * standing.done) / SCENARIOS.length);
        this.say('progressed', { extensions });
      }
      if (standing.complete && !told.completed) {
        told.completed = true;
        this.say('completed', { completion: true, duration: iso(1000 * standing.seconds), extensions });
      }
      const passed = this.passed(standing);
      if (passed && !told.passed) {
        told.passed = true;
        this.say('passed', this.verdict(standing, true));
      }
      this.failed = passed === false && !told.passed ? this.verdict(standing, false) : null;
    }

    /// A system may say itself from what score on a course is passed; then that decides.
    passed(standing) {
      const mastery = this.launch.masteryScore;
      if (!Number.isFinite(mastery)) return standing.passed;
      return standing.complete && standing.score !== null ? standing.score >= 100 * mastery : null;
    }

    verdict(standing, success) {
      const { score, seconds } = standing;
      return {
        success,
        duration: iso(1000 * seconds),
        ...(score !== null && { score: { scaled: score / 100, raw: score, min: 0, max: 100 } }),
        extensions: this.extensions(standing),
      };
    }

    extensions(standing) {
      const counted = Object.entries(standing.factors).filter(([, points]) => points !== null);
      return counted.length > 0 ? { [`${EXTENSIONS}/factors`]: Object.fromEntries(counted) } : {};
    }

    end() {
      const last = (verb, result) => this.unsent.push(this.statement(verb, result));
      if (this.failed) last('failed', this.failed);
      last('terminated', { duration: iso(this.now() - this.began) });
      // At once, whatever is still on its way: there may be no later.
      this.post(this.unsent).catch((error) => console.warn(`the record store did not take the end: ${error}`));
      this.unsent = [];
    }

    leave() {
      if (this.launch.returnURL) location.assign(this.launch.returnURL);
    }
  }

  // ---- The page ----

  /// Says that nothing will count, which nobody should find out after an hour.
  function warn() {
    const chinese = /^zh/i.test(navigator.language ?? '');
    const bar = document.createElement('p');
    bar.setAttribute('role', 'alert');
    bar.textContent = chinese
      ? '学习管理系统没有应答，这次的成绩不会记入。请关闭此页，从课程里重新打开。'
      : 'The learning management system does not answer, so nothing done now will count. Close this page and open it again from your course.';
    bar.style.cssText =
      'position:fixed;z-index:9;inset:0 0 auto;margin:0;padding:12px 16px;background:#A62B1F;color:#fff;font:16px/1.5 system-ui,sans-serif';
    const show = () => document.body.append(bar);
    if (document.body) show();
    else document.addEventListener('DOMContentLoaded', show);
    bar.addEventListener('click', () => bar.remove());
  }

  // The game opens the pack that its address names.
  const address = new URL(location.href);
  if (!address.searchParams.has('pack')) {
    address.searchParams.set('pack', pack);
    history.replaceState(history.state, '', address);
  }

  const now = () => performance.now();
  const system = (standard === 'cmi5' ? Cmi5 : Scorm).start(standard, now);
  if (!system) {
    console.info('no learning management system has started this page; nothing is reported');
    return;
  }

  let kept = new Kept('');
  let before = new Map();
  let last = '';
  let open = false;
  const begun = system.ready().then(
    (text) => {
      kept = new Kept(text);
      last = text;
      before = journals();
      unpack(kept.carried);
      open = true;
      return true;
    },
    (error) => {
      console.error(`the learning management system does not answer: ${error}`);
      warn();
      return false;
    },
  );

  /// Has the system keep what has changed.
  function keep() {
    const text = kept.full(system.room, underWay(before, kept.carried));
    if (text === last) return true;
    last = text;
    return system.keep(text);
  }

  function end() {
    if (!open) return;
    keep();
    open = false;
    system.end();
  }

  globalThis.yinxinLms = {
    ready: begun,
    load: () => kept.game,
    // Written into a text within a text, quotes and line ends take two characters.
    room: () => Math.max(0, system.room - kept.text('').length),
    save(text) {
      const fits = kept.text(String(text)).length <= system.room;
      if (!open || !fits) return false;
      kept.game = String(text);
      return keep();
    },
    report(json) {
      if (!open) return false;
      const report = JSON.parse(json);
      if (!kept.standing.take(report)) return false;
      system.tell(kept);
      return keep();
    },
    learner: () => (open ? system.learner : null),
    language: () => (open ? system.language : null),
    exit() {
      end();
      system.leave();
    },
  };

  addEventListener('pagehide', end);
  // A page in the background may be gone without a word; one in front may lose its power.
  addEventListener('visibilitychange', () => open && document.visibilityState === 'hidden' && keep());
  setInterval(() => open && keep(), 30_000);
  // A page that comes back from the browser's memory has ended its session; it has to begin a new one.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
})();
