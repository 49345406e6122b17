"""After adoption: what was predicted beside what was observed."""
