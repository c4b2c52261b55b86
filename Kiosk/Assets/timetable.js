// Classes of a timetable are dragged to another day, or to another month, where a day is then chosen; the page of the
// class says what that would do, here in a dialog. Pages work without this: a class leads to its page, where the same is
// asked with a form, and from there to every month.
"use strict";

(() => {
  const sheet = document.querySelector(".movable");
  if (!sheet || typeof HTMLDialogElement === "undefined") return;
  let dragged = null;

  const closest = (event, what) => {
    const target = event.target instanceof Element ? event.target : event.target.parentElement;
    return target && target.closest(what);
  };
  const placeOf = (event) => closest(event, ".movable td[data-date], .months a[data-month]");
  const mark = (place) => {
    for (const other of document.querySelectorAll(".over")) if (other !== place) other.classList.remove("over");
    if (place) place.classList.add("over");
  };

  document.addEventListener("dragstart", (event) => {
    dragged = closest(event, "a.entry[draggable]");
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.href);
  });
  document.addEventListener("dragover", (event) => {
    const place = dragged && placeOf(event);
    mark(place);
    if (place) event.preventDefault();
  });
  document.addEventListener("dragend", () => {
    dragged = null;
    mark(null);
  });
  document.addEventListener("drop", (event) => {
    const place = placeOf(event);
    const back = dragged;
    dragged = null;
    mark(null);
    if (!back || !place) return;
    event.preventDefault();
    if (place.dataset.month) take(back, place);
    else if (!place.contains(back)) put(back, place.dataset.date);
  });
  sheet.addEventListener("click", (event) => {
    const here = closest(event, "a.here");
    if (!here || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(here.href, here);
  });

  // Another month opens with the class in hand.
  const take = (back, tab) => {
    const address = new URL(tab.href);
    address.searchParams.set("move", new URL(back.href).searchParams.get("key"));
    location.assign(address.href);
  };

  const put = (back, date) => {
    const address = new URL(back.href);
    address.searchParams.set("date", date);
    ask(address.href, back);
  };

  // The answer stands on the class's own page; where it cannot be had here, that page opens and says why.
  const ask = async (address, back) => {
    if (document.querySelector("dialog.trial, .wait")) return;
    const wait = document.createElement("p");
    wait.className = "wait";
    wait.setAttribute("role", "status");
    wait.textContent = sheet.dataset.wait;
    document.body.append(wait);
    let trial = null;
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok) trial = page.getElementById("trial");
    } catch {
      trial = null;
    }
    wait.remove();
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
