"""Rules on facts, rumours, figures and things made with AI."""
