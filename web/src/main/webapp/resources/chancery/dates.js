/* The calendar beside each field for a date: a day that is picked is written into the field. Pages work without this file; the field is typed in. */
(function () {
  'use strict';
  function calendar(field) {
    const beside = document.getElementById('say-day').content.cloneNode(true).firstElementChild;
    const day = beside.querySelector('input'), button = beside.querySelector('button');
    if (!day.showPicker) return;
    const label = field.id && document.querySelector('label[for="' + CSS.escape(field.id) + '"]');
    if (label) button.querySelector('.vh').append(': ' + label.textContent.trim());
    field.replaceWith(beside);
    beside.prepend(field);
    button.addEventListener('click', () => {
      const typed = /^-?\d{4}-\d{2}-\d{2}/.exec(field.value);
      day.value = typed ? typed[0] : '';
      day.showPicker();
    });
    day.addEventListener('change', () => {
      if (!day.value) return;
      field.value = day.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
    });
  }
  function begin() {
    const all = () => document.querySelectorAll('input[data-day]').forEach(field => { if (!field.closest('.day-f')) calendar(field); });
    all();
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', all);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
}());
