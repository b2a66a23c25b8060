// A system and its record store, as cmi5 has them, for tests: hands out one token, keeps documents, and
// takes statements only in the order and with the fields that the specification asks for.

import http from 'node:http';

const CMI5 = 'https://w3id.org/xapi/cmi5';
const SESSION = `${CMI5}/context/extensions/sessionid`;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DURATION = /^PT\d+(\.\d{1,2})?S$/;
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export const ACTOR = { objectType: 'Agent', name: '何丽', account: { homePage: 'https://lms.test', name: '17' } };
export const REGISTRATION = '0b5ac5c1-2a1c-4b3f-8b52-8b9dbd0a9d6c';
export const ACTIVITY = 'https://lms.test/courses/4/au/1';

/// Starts it. `launch` are fields of LMS.LaunchData; `documents` and `before` what an earlier session left.
export async function startStore({ launch = {}, documents = new Map(), before = [], session = 'one' } = {}) {
  const statements = [];
  const wrong = [];
  let tokens = 1;
  const data = {
    contextTemplate: {
      contextActivities: { grouping: [{ id: 'https://publisher.test/au' }] },
      extensions: { [SESSION]: session },
    },
    launchMode: 'Normal',
    moveOn: 'CompletedOrPassed',
    returnURL: 'https://lms.test/back',
    ...launch,
  };
  const take = (statement) => {
    const problem = problemOf(statement, statements, before, data, session);
    if (problem) wrong.push(`${statement.verb?.id}: ${problem}`);
    statements.push(statement);
  };
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url, 'http://store');
    // The page comes from elsewhere than the store, so a browser asks first.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { 'Access-Control-Allow-Headers': '*, authorization', 'Access-Control-Allow-Methods': 'GET, PUT, POST' }).end();
      return;
    }
    let body = '';
    for await (const part of request) body += part;
    const answer = (status, value) => response.writeHead(status).end(typeof value === 'string' ? value : JSON.stringify(value));
    if (url.pathname === '/fetch') {
      if (request.method !== 'POST') wrong.push('the token was not asked for with POST');
      tokens -= 1;
      answer(200, tokens < 0 ? { 'error-code': '1', 'error-text': 'already in use' } : { 'auth-token': 'dG9rZW4=' });
      return;
    }
    if (request.headers.authorization !== 'Basic dG9rZW4=') wrong.push(`no token for ${url.pathname}`);
    if (!/^1\.0\.\d$/.test(request.headers['x-experience-api-version'])) wrong.push('no version of xAPI');
    const at = url.searchParams;
    if (url.pathname === '/xapi/agents/profile') {
      if (at.get('profileId') !== 'cmi5LearnerPreferences') wrong.push(`asked for ${at.get('profileId')}`);
      answer(200, { languagePreference: 'zh-CN,en-US', audioPreference: 'on' });
    } else if (url.pathname === '/xapi/activities/state') {
      if (at.get('registration') !== REGISTRATION || at.get('activityId') !== ACTIVITY) wrong.push('a state of another course');
      if (JSON.parse(at.get('agent')).account.name !== '17') wrong.push('a state of somebody else');
      const id = at.get('stateId');
      if (id === 'LMS.LaunchData') answer(200, data);
      else if (request.method === 'PUT') {
        documents.set(id, body);
        answer(204, '');
      } else answer(documents.has(id) ? 200 : 404, documents.get(id) ?? '');
    } else if (url.pathname === '/xapi/statements') {
      const all = [JSON.parse(body)].flat();
      all.forEach(take);
      answer(200, all.map(({ id }) => id));
    } else answer(404, '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${server.address().port}`;
  const query = new URLSearchParams({
    endpoint: `${base}/xapi/`,
    fetch: `${base}/fetch`,
    actor: JSON.stringify(ACTOR),
    registration: REGISTRATION,
    activityId: ACTIVITY,
  });
  return {
    address: `http://lms.test/course/index.html?${query}`,
    statements,
    wrong,
    documents,
    /// Waits until this holds, at most two seconds.
    async until(holds) {
      for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((go) => setTimeout(go, 10));
    },
    verbs: () => statements.map(verbOf),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

const verbOf = (statement) => statement.verb.id.split('/').at(-1);

/// What the specification (cmi5 Quartz, sections 8 to 10) has against a statement; null if nothing.
function problemOf(statement, earlier, before, data, session) {
  const verb = verbOf(statement);
  const verbs = earlier.map(verbOf);
  const inRegistration = [...before.map(verbOf), ...verbs];
  const { context = {}, result } = statement;
  const categories = (context.contextActivities?.category ?? []).map(({ id }) => id);
  const has = (name) => categories.includes(`${CMI5}/context/categories/${name}`);
  const scoreIsRight = () => {
    const { scaled, raw, min, max } = result.score ?? {};
    return result.score === undefined || (raw >= min && raw <= max && scaled >= -1 && scaled <= 1);
  };
  if (!UUID.test(statement.id)) return 'its id is no UUID';
  if (earlier.some(({ id }) => id === statement.id)) return 'its id was there before';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(statement.timestamp)) return 'no time in UTC';
  if (JSON.stringify(statement.actor) !== JSON.stringify(ACTOR)) return 'another actor';
  if (statement.object.id !== ACTIVITY) return 'another activity';
  if (context.registration !== REGISTRATION) return 'another registration';
  if (context.extensions?.[SESSION] !== session) return 'not of this session';
  if (context.contextActivities?.grouping?.[0].id !== 'https://publisher.test/au') return 'the template is lost';
  if (verbs.length === 0 && verb !== 'initialized') return 'it comes before initialized';
  if (verbs.length > 0 && verb === 'initialized') return 'initialized twice';
  if (verbs.includes('terminated')) return 'it comes after terminated';
  if (DEFINED.includes(verb) !== has('cmi5')) return 'the category of cmi5 is wrong';
  const decides = ['completed', 'passed', 'failed'].includes(verb);
  if (decides !== has('moveon')) return 'the category moveon is wrong';
  if (decides && data.launchMode !== 'Normal') return 'nothing is decided when looking back';
  if (['completed', 'passed'].includes(verb) && inRegistration.includes(verb)) return 'told twice in a registration';
  if (verb === 'failed' && inRegistration.includes('passed')) return 'failed after passed';
  if (['passed', 'failed'].includes(verb) && verbs.some((one) => ['passed', 'failed'].includes(one))) return 'two verdicts in a session';
  if ((verb === 'terminated' || decides) && !DURATION.test(result?.duration)) return 'no duration';
  if (verb === 'completed' && (result.completion !== true || result.score || 'success' in result)) return 'its result is wrong';
  if (verb === 'passed' && (result.success !== true || 'completion' in result || !scoreIsRight())) return 'its result is wrong';
  if (verb === 'failed' && (result.success !== false || 'completion' in result || !scoreIsRight())) return 'its result is wrong';
  if (['initialized', 'terminated'].includes(verb) && (result?.score || 'success' in (result ?? {}))) return 'its result is wrong';
  if (data.masteryScore !== undefined && ['passed', 'failed'].includes(verb)) {
    if (context.extensions[`${CMI5}/context/extensions/masteryscore`] !== data.masteryScore) return 'no mastery score';
    if (result.score && result.score.scaled >= data.masteryScore !== (verb === 'passed')) return 'the mastery score decides';
  }
  return null;
}
