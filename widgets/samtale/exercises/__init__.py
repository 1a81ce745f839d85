"""The exercises: one folder each with model, widget, front end and style."""
