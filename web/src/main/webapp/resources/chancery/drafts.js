/* Drafts: what is typed is kept by the server while it is typed, and offered when the form is opened again. Nothing of it stays in the browser but
   what the server could not take, until the officer has signed in again. */
(function () {
  'use strict';
  const root = document.documentElement;
  const page = () => document.getElementById('page');
  const say = name => document.getElementById('say-' + name).content.cloneNode(true);
  const clock = time => new Intl.DateTimeFormat(root.lang || 'en', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(time));
  const addressOf = form => page().dataset.drafts + '?form=' + encodeURIComponent(form.dataset.draft) + '&subject=' + encodeURIComponent(form.dataset.record || '');
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const SENT = 'chancery.sent', HELD = 'chancery.held', SOON = 800, AGAIN = 10000, PATIENCE = 2000;

  /* ---- what stands in a form ---- */
  const fields = form => [...form.elements].filter(one => one.name && !one.disabled && !one.readOnly && !/^(hidden|password|file|submit|button|reset|image)$/.test(one.type) && !one.name.startsWith('jakarta.faces.'));
  const tokens = select => [...select.parentElement.querySelectorAll('li[data-token-value]')];
  function typed(form) {
    const values = {};
    fields(form).forEach(one => {
      if (one.type === 'checkbox' || one.type === 'radio') { values[one.name] = values[one.name] || []; if (one.checked) values[one.name].push(one.value); }
      else if (one.multiple) values[one.name] = [...one.selectedOptions].map((option, n) => [option.value, (tokens(one)[n] || option).textContent.trim()]);
      else values[one.name] = one.value;
    });
    return values;
  }
  /* a form with rows that come and go is given as many as there were */
  async function rows(form, values) {
    const missing = () => Object.keys(values).some(name => /:\d+:/.test(name) && !form.elements[name]);
    for (let n = 0; missing() && n < 40; n++) {
      const add = form.querySelector('[id$=":add"]');
      if (!add) return;
      await new Promise(done => { window.jQuery(document).one('pfAjaxComplete', () => setTimeout(done, 0)); add.click(); });
    }
  }
  function choose(select, wanted) {
    const widget = window.PrimeFaces && PrimeFaces.getWidgetById(select.id.replace(/_hinput$/, ''));
    if (!widget || !widget.addItem) { [...select.options].forEach(option => { option.selected = wanted.some(one => one[0] === option.value); }); return; }
    [...select.selectedOptions].map(option => option.value).filter(value => !wanted.some(one => one[0] === value)).forEach(value => widget.removeItem(value));
    wanted.forEach(([value, label]) => widget.addItem({ attr: name => name === 'data-item-value' ? value : name === 'data-item-label' ? label : '' }));
  }
  async function give(form, values) {
    await rows(form, values);
    fields(form).forEach(one => {
      if (!(one.name in values)) return;
      const value = values[one.name];
      if (one.type === 'checkbox' || one.type === 'radio') one.checked = value.includes(one.value);
      else if (one.multiple) choose(one, value);
      else one.value = value;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /* ---- keeping ---- */
  const open = new Map();
  let leaving = false;
  function note(name, at, act) {
    /* the good news stands in the head; what needs the officer is said in the bar that is always in sight */
    const places = [...document.querySelectorAll('[data-draft-note]')];
    const place = name === 'saved' ? places[0] : places[places.length - 1];
    if (!place) return;
    places.forEach(one => { one.replaceChildren(); one.dataset.draftNote = ''; });
    const said = say(name), time = said.querySelector('time'), button = said.querySelector('button');
    if (time && at) time.textContent = clock(at);
    if (button) button.addEventListener('click', act);
    place.replaceChildren(said);
    place.dataset.draftNote = name;
  }
  const dirty = state => state.form.isConnected && !same(typed(state.form), state.kept);
  async function keep(state, over) {
    clearTimeout(state.timer);
    if (state.offered || leaving || !dirty(state)) return;
    if (state.busy) { state.timer = setTimeout(keep, SOON, state, over); return; }
    const now = typed(state.form);
    state.busy = new AbortController();
    try {
      if (over) { const there = await fetch(state.address, { signal: state.busy.signal }); state.known = there.status === 200 ? (await there.json()).at : ''; }
      const answer = await fetch(state.address + '&known=' + encodeURIComponent(state.known), { method: 'PUT', body: JSON.stringify(now), redirect: 'manual', signal: state.busy.signal, headers: { 'Content-Type': 'application/json' } });
      if (answer.ok) {
        state.known = (await answer.json()).at;
        state.kept = now;
        note('saved', state.known);
      } else if (answer.status === 409) note('elsewhere', null, () => keep(state, true));
      else { note(answer.type === 'opaqueredirect' ? 'signed-out' : 'unsaved'); state.timer = setTimeout(keep, AGAIN, state); }
    } catch (lost) {
      if (lost.name !== 'AbortError') { note('unsaved'); state.timer = setTimeout(keep, AGAIN, state); }
    } finally { state.busy = null; }
  }
  /* the last keeping before a form is sent, not waited for longer than an officer would */
  async function last(state) {
    const until = Date.now() + PATIENCE, pause = () => new Promise(done => setTimeout(done, 25));
    while (state.busy && Date.now() < until) await pause();
    keep(state);
    while (state.busy && Date.now() < until) await pause();
  }
  /* what the server did not take because the sign-in had ended waits in this tab for the same officer, no longer than until the next page of ours */
  function hold(state) {
    sessionStorage.setItem(HELD, JSON.stringify({ officer: page().dataset.officer, address: state.address, typed: typed(state.form) }));
  }
  async function handOver() {
    const held = JSON.parse(sessionStorage.getItem(HELD));
    sessionStorage.removeItem(HELD);
    if (!held || held.officer !== page().dataset.officer) return;
    const there = await fetch(held.address, { redirect: 'manual' });
    const known = there.status === 200 ? (await there.json()).at : '';
    await fetch(held.address + '&known=' + encodeURIComponent(known), { method: 'PUT', body: JSON.stringify(held.typed), redirect: 'manual', headers: { 'Content-Type': 'application/json' } });
  }
  function offer(state, kept) {
    state.offered = true;
    const said = say('draft').firstElementChild;
    const answered = () => { state.offered = false; said.remove(); };
    said.querySelector('time').textContent = clock(kept.at);
    said.querySelector('[data-take]').addEventListener('click', async () => {
      answered();
      await give(state.form, kept.typed);
      state.kept = typed(state.form);
      const first = fields(state.form)[0];
      if (first) first.focus();
    });
    said.querySelector('[data-drop]').addEventListener('click', async () => { await fetch(state.address, { method: 'DELETE' }); state.known = ''; answered(); keep(state); });
    state.form.prepend(said);
  }
  async function watch(form, again) {
    if (open.has(form)) return;
    const state = { form, address: addressOf(form), known: '', kept: typed(form), offered: true, busy: null, timer: 0 };
    open.set(form, state);
    const soon = () => { clearTimeout(state.timer); state.timer = setTimeout(keep, SOON, state); };
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
    /* what was typed last is kept before the form itself goes: the form may meet the end of the sign-in, and must not be overtaken by its own draft */
    form.addEventListener('submit', event => {
      if (event.defaultPrevented) return;
      clearTimeout(state.timer);
      if (!state.going && !state.offered && (state.busy || dirty(state))) {
        event.preventDefault();
        state.going = true;
        last(state).finally(() => { if (dirty(state)) hold(state); form.requestSubmit(event.submitter); });
        return;
      }
      state.going = false;
      if (state.busy) state.busy.abort();
      sessionStorage.setItem(SENT, state.address);
      leaving = true;
      setTimeout(() => { leaving = false; }, 4000);
    });
    const answer = await fetch(state.address, { redirect: 'manual' }).catch(() => null);
    state.offered = false;
    if (!answer || answer.status !== 200) { if (again) state.kept = {}; soon(); return; }
    const kept = await answer.json();
    state.known = kept.at;
    if (again) { state.kept = kept.typed; soon(); } else if (!same(kept.typed, typed(form))) offer(state, kept);
  }
  async function drafts() {
    const forms = [...document.querySelectorAll('form[data-draft]')];
    const sent = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    const refused = document.querySelector('#sumUp .msg-bad');
    /* the same form once more with something to repair: the text stays; the sign-in or an error page: it was not taken; any other page of ours: it was */
    const again = sent && refused && forms.some(form => addressOf(form) === sent);
    if (page() && page().dataset.drafts) {
      if (sent) sessionStorage.removeItem(HELD);
      if (sent && !again) await fetch(sent, { method: 'DELETE', redirect: 'manual' }).catch(() => null);
      await handOver().catch(() => null);
    }
    forms.forEach(form => watch(form, again));
  }
  document.addEventListener('visibilitychange', () => { if (document.hidden) open.forEach(state => keep(state)); });
  addEventListener('beforeunload', event => { if (!leaving && [...open.values()].some(dirty)) { open.forEach(state => keep(state)); event.preventDefault(); } });
  document.addEventListener('click', async event => {
    const link = event.target.closest('a[data-leave]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || ![...open.values()].some(dirty)) return;
    event.preventDefault();
    await Promise.all([...open.values()].map(state => keep(state)));
    location.href = link.href;
  });
  document.addEventListener('submit', event => { if (event.target.dataset.forget === 'all') sessionStorage.clear(); });
  function begin() {
    drafts();
    if (!window.jQuery) return;
    window.jQuery(document).on('pfAjaxSuccess', (event, answer) => {
      const next = /<redirect url="([^"]*)"/.exec((answer && answer.responseText) || '');
      if (!next || /\/(error|login)/.test(next[1])) return;
      leaving = true;
      const form = [...open.keys()].find(one => one.isConnected);
      if (form) sessionStorage.setItem(SENT, open.get(form).address);
    });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
}());
