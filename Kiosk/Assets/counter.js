// The staff's page of the paper follows the printer; it works without, by a refresh.
"use strict";

(() => {
  const box = document.getElementById("printing");
  if (!box || !box.dataset.state) return;
  setInterval(async () => {
    try {
      const answer = await fetch(box.dataset.path, { cache: "no-store" });
      if ((await answer.text()) !== box.dataset.state) location.reload();
    } catch {
      // The next question will tell.
    }
  }, 700);
})();
