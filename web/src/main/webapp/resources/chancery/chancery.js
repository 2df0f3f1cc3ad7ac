/* The keys, the drafts and the switch of light and dark. Pages work without this file; nothing here decides anything. */
(function () {
  'use strict';
  const root = document.documentElement;
  const page = () => document.getElementById('page');
  const typing = element => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

  /* ---- light and dark ---- */
  document.addEventListener('submit', event => {
    if (!event.target.matches('[data-theme-form]')) return;
    event.preventDefault();
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    document.cookie = 'chancery-theme=' + root.dataset.theme + '; path=/; max-age=31536000; SameSite=Lax' + (location.protocol === 'https:' ? '; Secure' : '');
  });

  /* ---- keys: / for the search, J and K through lists, any key that the page names ---- */
  const rows = () => [...document.querySelectorAll('.reg tbody tr, .inbox > li, .hit, .ent')].map(row => row.querySelector('a.t, h3 a, a[href]')).filter(Boolean);
  function walk(step) {
    const links = rows();
    if (!links.length) return false;
    const focused = links.indexOf(document.activeElement);
    const at = focused < 0 ? links.findIndex(link => link.getAttribute('aria-current') === 'true') : focused;
    const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    return true;
  }
  function press(key) {
    const target = [...document.querySelectorAll('[data-key="' + CSS.escape(key) + '"]')].find(one => one.offsetParent !== null && !one.disabled);
    if (!target) return false;
    target.focus();
    target.click();
    return true;
  }
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { if (press('ctrl+enter')) event.preventDefault(); return; }
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') { document.querySelectorAll('details.menu-w[open]').forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); }); return; }
    if (typing(event.target)) return;
    const key = event.key.toLowerCase();
    const done = key === '/' ? (() => { const q = document.getElementById('q'); if (q) { q.focus(); q.select(); } return !!q; })()
      : key === 'j' ? walk(1) : key === 'k' ? walk(-1) : /^[a-z0-9?]$/.test(key) ? press(key) : false;
    if (done) event.preventDefault();
  });
  document.addEventListener('click', event => document.querySelectorAll('details.menu-w[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));

  /* ---- what the component library tells screen readers amiss ---- */
  function tokens(list) {
    list.setAttribute('role', 'list');
    list.removeAttribute('aria-orientation');
    list.querySelectorAll(':scope > li').forEach(token => { token.removeAttribute('role'); token.removeAttribute('aria-selected'); });
  }
  function repair() {
    document.querySelectorAll('.ui-fileupload-choose:not([role])').forEach(choose => choose.setAttribute('role', 'group'));
    document.querySelectorAll('input[type=file][aria-hidden=true]').forEach(file => { file.tabIndex = -1; });
    document.querySelectorAll('ul.ui-autocomplete-multiple-container[role=listbox]').forEach(list => {
      const label = list.closest('.field') && list.closest('.field').querySelector('label');
      if (label) list.setAttribute('aria-label', label.textContent.trim());
      tokens(list);
      new MutationObserver(() => tokens(list)).observe(list, { childList: true });
    });
  }

  /* ---- fields: hint and error are read with the field; the sum-up gets the focus ---- */
  function tie() {
    document.querySelectorAll('.field').forEach((field, n) => {
      const control = field.querySelector('input:not([type=hidden], [type=file], [aria-hidden=true]), select, textarea');
      if (!control) return;
      const said = [...field.querySelectorAll('.hint, .err')].map((one, m) => one.id || (one.id = 'said-' + n + '-' + m));
      if (said.length) control.setAttribute('aria-describedby', said.join(' '));
      if (field.classList.contains('field-bad')) control.setAttribute('aria-invalid', 'true'); else control.removeAttribute('aria-invalid');
    });
    repair();
    const bad = document.querySelector('#sumUp .msg-bad');
    if (bad && !bad.dataset.seen) { bad.dataset.seen = 'true'; bad.focus(); }
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('#sumUp a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (!field) return;
    event.preventDefault();
    (field.matches('input, select, textarea, button') ? field : field.querySelector('input, select, textarea, button') || field).focus();
  });

  /* ---- drafts: what is typed stays in this tab until the server has it ---- */
  const store = { get: key => { try { return JSON.parse(sessionStorage.getItem(key)); } catch (e) { return null; } },
    set: (key, value) => { try { sessionStorage.setItem(key, JSON.stringify(value)); } catch (e) { /* full: the form itself still holds the text */ } },
    drop: key => sessionStorage.removeItem(key) };
  const SENT = 'chancery.sent';
  const clock = time => new Intl.DateTimeFormat(root.lang || 'en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(time));
  const keyOf = form => ['chancery.draft', (page() || {}).dataset ? page().dataset.officer : '', form.dataset.draft, form.dataset.record || ''].join('|');
  const fields = form => [...form.elements].filter(one => one.name && !one.disabled && !one.readOnly && !/^(hidden|password|file|submit|button|reset|image)$/.test(one.type) && !one.name.startsWith('jakarta.faces.'));
  function typed(form) {
    const values = {};
    fields(form).forEach(one => {
      if (one.type === 'checkbox' || one.type === 'radio') { if (one.checked) (values[one.name] = values[one.name] || []).push(one.value); else values[one.name] = values[one.name] || []; }
      else values[one.name] = one.multiple ? [...one.selectedOptions].map(o => o.value) : one.value;
    });
    return values;
  }
  function give(form, values) {
    fields(form).forEach(one => {
      if (!(one.name in values)) return;
      const value = values[one.name];
      if (one.type === 'checkbox' || one.type === 'radio') one.checked = value.includes(one.value);
      else if (one.multiple) [...one.options].forEach(o => { o.selected = value.includes(o.value); });
      else one.value = value;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const open = new Map();
  let leaving = false;
  function watch(form) {
    if (open.has(form)) return;
    const key = keyOf(form), state = { key, clean: typed(form), timer: 0 };
    open.set(form, state);
    const note = form.ownerDocument.querySelector('[data-draft-note]');
    const keep = () => {
      const now = typed(form);
      if (same(now, state.clean)) { store.drop(key); return; }
      store.set(key, { at: Date.now(), values: now });
      if (note) { const say = document.getElementById('say-saved'); note.replaceChildren(say.content.cloneNode(true)); note.querySelector('time').textContent = clock(Date.now()); }
    };
    form.addEventListener('input', () => { clearTimeout(state.timer); state.timer = setTimeout(keep, 600); });
    form.addEventListener('change', () => { clearTimeout(state.timer); state.timer = setTimeout(keep, 600); });
    form.addEventListener('submit', () => { clearTimeout(state.timer); keep(); store.set(SENT, [key]); leaving = true; setTimeout(() => { leaving = false; }, 4000); });
    state.keep = keep;
    const kept = store.get(key);
    if (!kept || same(kept.values, state.clean)) return;
    const offer = document.getElementById('say-draft').content.cloneNode(true).firstElementChild;
    offer.querySelector('time').textContent = clock(kept.at);
    offer.querySelector('[data-take]').addEventListener('click', () => { give(form, kept.values); offer.remove(); const first = fields(form)[0]; if (first) first.focus(); });
    offer.querySelector('[data-drop]').addEventListener('click', () => { store.drop(key); offer.remove(); });
    form.prepend(offer);
  }
  function drafts() {
    const sent = store.get(SENT);
    const plain = page() && page().dataset.plain;
    if (sent) {
      const here = [...document.querySelectorAll('form[data-draft]')].map(keyOf);
      const refused = document.querySelector('#sumUp .msg-bad');
      /* the sign-in or an error: nothing was taken, the text waits for the way back; the same form once more with something to repair:
         the text stays; any other page of ours: it was taken */
      if (!plain) sent.filter(key => !(refused && here.includes(key))).forEach(store.drop);
      store.drop(SENT);
    }
    document.querySelectorAll('form[data-draft]').forEach(watch);
  }
  addEventListener('beforeunload', event => {
    if (leaving) return;
    open.forEach((state, form) => { if (form.isConnected && !same(typed(form), state.clean)) { state.keep(); event.preventDefault(); } });
  });
  document.addEventListener('click', event => { if (event.target.closest('[data-leave]')) { open.forEach(state => state.keep()); leaving = true; } });
  document.addEventListener('submit', event => {
    if (event.target.dataset.forget !== 'all') return;
    leaving = true;
    Object.keys(sessionStorage).filter(key => key.startsWith('chancery.')).forEach(store.drop);
  });

  /* ---- long work: the page looks again by itself while it says that something goes on ---- */
  function look() {
    const mark = document.querySelector('[data-refresh]');
    if (mark) setTimeout(() => { if (document.hidden) look(); else location.reload(); }, Number(mark.dataset.refresh) * 1000);
  }

  /* ---- the beginning, and after each partial answer ---- */
  function begin() {
    tie();
    drafts();
    look();
    /* the library's own parts are ready later than the page */
    addEventListener('load', () => setTimeout(repair, 0));
    if (!window.jQuery) return;
    window.jQuery(document).on('pfAjaxSuccess', (event, answer) => {
      const next = /<redirect url="([^"]*)"/.exec((answer && answer.responseText) || '');
      if (!next) return;
      open.forEach(state => state.keep());
      leaving = true;
      if (!/\/(error|login)/.test(next[1])) store.set(SENT, [...open.values()].map(state => state.key));
    });
    window.jQuery(document).on('pfAjaxComplete', () => { tie(); drafts(); });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
}());
