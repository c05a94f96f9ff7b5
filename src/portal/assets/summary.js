// Reads out what has to be put right before anything else.
document.getElementById('summary')?.focus()
