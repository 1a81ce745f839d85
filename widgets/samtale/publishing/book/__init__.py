"""The online handbook: the modules' notebooks and tables as chapters, built by Sphinx."""
