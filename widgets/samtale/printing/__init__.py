"""Paper: the handbook that a facilitator brings, and the sheets with which every module runs without a screen."""
