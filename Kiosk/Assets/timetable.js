// Classes of a timetable are dragged to another day; the page of the class says what that would do, here in a dialog.
// Pages work without this: a class leads to its page, where the same is asked with a form.
"use strict";

(() => {
  const sheet = document.querySelector(".movable");
  if (!sheet || typeof HTMLDialogElement === "undefined") return;
  let dragged = null;

  const dayOf = (event) => event.target.closest("td[data-date]");
  const mark = (cell) => {
    for (const other of sheet.querySelectorAll("td.over")) if (other !== cell) other.classList.remove("over");
    if (cell) cell.classList.add("over");
  };

  sheet.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("a[draggable]");
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.href);
  });
  sheet.addEventListener("dragover", (event) => {
    const cell = dayOf(event);
    mark(dragged && cell);
    if (dragged && cell) event.preventDefault();
  });
  sheet.addEventListener("dragend", () => {
    dragged = null;
    mark(null);
  });
  sheet.addEventListener("drop", (event) => {
    const cell = dayOf(event);
    const back = dragged;
    dragged = null;
    mark(null);
    if (!back || !cell) return;
    event.preventDefault();
    if (cell.contains(back)) return;
    const address = new URL(back.href);
    address.searchParams.set("date", cell.dataset.date);
    ask(address.href, back);
  });

  // The answer stands on the class's own page; where it cannot be had here, that page opens and says why.
  const ask = async (address, back) => {
    let trial = null;
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok) trial = page.getElementById("trial");
    } catch {
      trial = null;
    }
    if (trial) show(document.importNode(trial, true), back);
    else location.assign(address);
  };

  const show = (trial, back) => {
    const dialog = document.createElement("dialog");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = sheet.dataset.close;
    close.addEventListener("click", () => dialog.close());
    dialog.className = "trial";
    dialog.setAttribute("aria-labelledby", "trial-title");
    dialog.addEventListener("close", () => {
      dialog.remove();
      back.focus();
    });
    trial.removeAttribute("role");
    dialog.append(trial, close);
    document.body.append(dialog);
    dialog.showModal();
    close.focus();
    dialog.scrollTop = 0;
  };
})();
