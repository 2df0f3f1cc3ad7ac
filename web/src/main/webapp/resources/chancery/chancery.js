/* The keys, the fields and the switch of light and dark. Pages work without this file; nothing here decides anything. */
(function () {
  'use strict';
  const root = document.documentElement;
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

  /* ---- long work: the page looks again by itself while it says that something goes on ---- */
  function look() {
    const mark = document.querySelector('[data-refresh]');
    if (mark) setTimeout(() => { if (document.hidden) look(); else location.reload(); }, Number(mark.dataset.refresh) * 1000);
  }

  /* ---- the beginning, and after each partial answer ---- */
  function begin() {
    tie();
    look();
    /* the library's own parts are ready later than the page */
    addEventListener('load', () => setTimeout(repair, 0));
    if (!window.jQuery) return;
    window.jQuery(document).on('pfAjaxComplete', tie);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
}());
