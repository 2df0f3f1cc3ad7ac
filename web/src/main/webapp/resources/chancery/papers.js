/* Papers: each file that is dropped or chosen is sent at once, with its progress and a way to stop it. Without this file they go with the form. */
(function () {
  'use strict';
  function papers(drop) {
    const form = drop.closest('form'), input = drop.querySelector('input[type=file]'), list = document.createElement('ul');
    const waiting = [];
    let going = null;
    list.className = 'files';
    drop.after(list);
    drop.classList.add('drop-on');

    function row(file) {
      const line = document.getElementById('say-paper').content.cloneNode(true).firstElementChild;
      line.querySelector('.name bdi').textContent = file.name;
      list.append(line);
      return line;
    }
    /* what went wrong stands with the file, and the file can be sent once more or taken off the list */
    function refuse(line, sentence, again) {
      line.classList.add('is-bad');
      line.querySelector('progress').remove();
      const said = document.getElementById('say-paper-bad').content.cloneNode(true);
      said.querySelector('.err span').textContent = sentence;
      const retry = said.querySelector('[data-again]');
      if (again) retry.addEventListener('click', () => { line.remove(); take(again); }); else retry.remove();
      line.querySelector('.sec').replaceChildren(...said.querySelectorAll('[data-again]'));
      line.append(said.querySelector('.err'));
      line.querySelector('[data-stop] .vh').firstChild.textContent = drop.dataset.sayRemove + ' ';
    }
    function answered(xml, line, file) {
      /* the library puts the answer into the page: the papers that wait, and the form's new state */
      PrimeFaces.ajax.Response.handle(xml, 'success', { pfArgs: {}, pfSettings: {}, getResponseHeader: () => null });
      const refusal = form.querySelector('[data-papers] .err');
      if (!refusal) { line.remove(); return; }
      refuse(line, refusal.textContent.trim(), null);
      refusal.remove();
    }
    function send(file, line) {
      const body = new FormData(), request = new XMLHttpRequest(), bar = line.querySelector('progress');
      const papersId = form.querySelector('[data-papers]').id;
      const parts = { [form.id]: form.id, 'jakarta.faces.partial.ajax': 'true', 'jakarta.faces.source': input.id, 'jakarta.faces.partial.execute': input.id, 'jakarta.faces.partial.render': papersId, 'jakarta.faces.ViewState': form.elements['jakarta.faces.ViewState'].value };
      if (form.elements['primefaces.nonce']) parts['primefaces.nonce'] = form.elements['primefaces.nonce'].value;
      Object.entries(parts).forEach(([name, value]) => body.append(name, value));
      body.append(input.name, file, file.name);
      request.open('POST', form.action);
      request.setRequestHeader('Faces-Request', 'partial/ajax');
      request.upload.addEventListener('progress', event => { if (event.lengthComputable) { bar.max = event.total; bar.value = event.loaded; } });
      request.addEventListener('load', () => {
        const xml = request.responseXML;
        if (request.status === 200 && xml && xml.querySelector('partial-response > changes')) answered(xml, line, file);
        else refuse(line, drop.dataset.sayLost, file);
      });
      request.addEventListener('error', () => refuse(line, drop.dataset.sayLost, file));
      request.addEventListener('loadend', () => { going = null; next(); });
      request.send(body);
      return request;
    }
    function next() {
      if (going || !waiting.length) return;
      const { file, line } = waiting.shift();
      going = { line, request: send(file, line) };
    }
    function take(file) {
      const line = row(file);
      line.querySelector('[data-stop] .vh bdi').textContent = file.name;
      line.querySelector('[data-stop]').addEventListener('click', () => {
        const at = waiting.findIndex(one => one.line === line);
        if (at >= 0) waiting.splice(at, 1);
        if (going && going.line === line) going.request.abort();
        line.remove();
        input.focus();
      });
      if (file.size > Number(drop.dataset.most)) { refuse(line, drop.dataset.sayTooLarge, null); return; }
      waiting.push({ file, line });
      next();
    }

    input.addEventListener('change', () => { [...input.files].forEach(take); input.value = ''; });
    const over = on => event => { event.preventDefault(); drop.classList.toggle('ui-state-drag', on); };
    drop.addEventListener('dragover', over(true));
    drop.addEventListener('dragleave', over(false));
    drop.addEventListener('drop', event => { over(false)(event); [...event.dataTransfer.files].forEach(take); });
    form.addEventListener('submit', event => {
      if (!going && !waiting.length) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      (going || waiting[0]).line.querySelector('[data-stop]').focus();
    }, true);
  }
  function begin() { document.querySelectorAll('[data-drop]').forEach(papers); }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
}());
