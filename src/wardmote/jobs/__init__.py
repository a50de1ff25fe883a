"""The verbs: one file a job. A job puts rooms together and knows no framework."""
