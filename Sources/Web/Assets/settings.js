// The unit behind the bounds of the zones follows what they are shares of.
"use strict";
{
  const basis = document.getElementById("basis");
  const units = document.querySelectorAll(".bounds .unit");
  basis.addEventListener("change", () => {
    const { beats, percent } = document.getElementById("zones").dataset;
    for (const unit of units) unit.textContent = basis.value === "beatsPerMinute" ? beats : percent;
  });
}
