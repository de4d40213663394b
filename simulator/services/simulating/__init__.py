"""Made-up trainees: they play calls through the engine as people do, and what they know is known."""
