"""The screens, one module each. All but the title are imported once the title is on the screen."""
