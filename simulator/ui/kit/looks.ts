// Written by `python -m simulator.ui.kit.generate`. Do not edit: change the Python it comes from.

export const ROUND = 0.8;

/** `outline` are the corners of the shape, around 0 0; none: it is a circle of radius ROUND. */
export const LOOKS = {
  best: {"several": "best", "sign": "star", "outline": [[0, -1.05], [0.31, -0.39], [1.03, -0.29], [0.51, 0.22], [0.64, 0.94], [0, 0.59], [-0.64, 0.94], [-0.51, 0.22], [-1.03, -0.29], [-0.31, -0.39]]},
  good: {"several": "good", "sign": "check", "outline": []},
  inaccuracy: {"several": "inaccuracies", "sign": "?!", "outline": [[0, -0.95], [1, 0.8], [-1, 0.8]]},
  mistake: {"several": "mistakes", "sign": "?", "outline": [[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]]},
  blunder: {"several": "blunders", "sign": "??", "outline": [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]]},
} as const;
