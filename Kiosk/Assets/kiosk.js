// The kiosk's few manners; every page works without them.
"use strict";

// Asks whether somebody is still there, and goes to the first page (which ends the visit) when nobody answers.
(() => {
  const box = document.getElementById("still");
  if (!box) return;
  const warning = Number(box.dataset.warning);
  const gone = Number(box.dataset.gone);
  const left = document.getElementById("still-left");
  const go = document.getElementById("still-go");
  let touched = performance.now();
  let told = touched;
  let before = null;

  const tell = () => {
    told = performance.now();
    const body = new URLSearchParams({ token: box.dataset.token });
    fetch("/kiosk/stay", { method: "POST", body }).catch(() => {});
  };
  const touch = () => {
    if (!box.hidden) return;
    touched = performance.now();
    if (touched - told > 20000) tell();
  };
  const stay = () => {
    box.hidden = true;
    touched = performance.now();
    tell();
    if (before) before.focus();
  };
  for (const kind of ["pointerdown", "keydown", "input", "scroll"]) {
    addEventListener(kind, touch, { passive: true });
  }
  go.addEventListener("click", stay);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.preventDefault();
    if (event.key === "Escape") stay();
  });

  // Whoever waits for staff need not touch the screen for as long as this page says.
  const waits = Number(box.dataset.waits || 0);
  const since = performance.now();
  if (waits > 0) {
    const stays = setInterval(() => {
      if ((performance.now() - since) / 1000 > waits) clearInterval(stays);
      else tell();
    }, 30000);
  }

  const watch = setInterval(() => {
    const idle = (performance.now() - touched) / 1000;
    if (idle >= gone) {
      // Once: asking again would begin the way anew, and a slow answer would never come.
      clearInterval(watch);
      location.replace("/kiosk");
    } else if (idle >= warning && warning < gone) {
      left.textContent = String(Math.ceil(gone - idle));
      if (box.hidden) {
        before = document.activeElement;
        box.hidden = false;
        go.focus();
      }
    }
  }, 500);
})();

// Says that the page goes on below, where it does.
(() => {
  const more = document.getElementById("more");
  if (!more) return;
  const look = () => {
    const page = document.documentElement;
    const below = page.scrollHeight - page.clientHeight - scrollY;
    more.hidden = below < 40;
  };
  for (const kind of ["scroll", "resize", "load", "toggle", "keys"]) addEventListener(kind, look, { passive: true, capture: true });
  look();
})();

// A page that the browser kept must not show again what is over.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// While the paper is on its way, looks whether the page would say something else by now.
(() => {
  const box = document.getElementById("printing");
  if (!box || !box.dataset.state) return;
  setInterval(async () => {
    try {
      const answer = await fetch("/kiosk/printing/state", { cache: "no-store" });
      if ((await answer.text()) !== box.dataset.state) location.reload();
    } catch {
      // The next question will tell.
    }
  }, 700);
})();

// The second tap on a button that is at work already does nothing.
addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent && performance.now() - Number(form.dataset.sent) < 3000) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = String(performance.now());
  if (form.getAttribute("action") === "/kiosk/paper") setTimeout(() => location.reload(), 2500);
});
