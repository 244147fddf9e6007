package dev.gainsay.extract.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;

/** Reads the models that OpenNLP publishes, which takes it seconds. */
final class OpenNlpModels {
  private OpenNlpModels() {}

  static Tagger tagger() throws IOException {
    try (InputStream in = open("/en-pos-maxent.bin")) {
      POSModel model = new POSModel(in);
      Weights weights = weights(model.getArtifact("pos.model"));
      Map<String, String[]> allowed = new HashMap<>();
      if (model.getFactory().getTagDictionary() instanceof POSDictionary dictionary) {
        dictionary.forEach(word -> allowed.put(word, dictionary.getTags(word)));
      }
      return new Tagger(weights, TagDictionary.of(weights.outcomes(), allowed));
    }
  }

  static Chunker chunker() throws IOException {
    try (InputStream in = open("/en-chunker.bin")) {
      return new Chunker(weights(new ChunkerModel(in).getArtifact("chunker.model")));
    }
  }

  static Lemmatizer lemmatizer() throws IOException {
    try (InputStream in = open("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      return new Lemmatizer(weights(new LemmatizerModel(in).getArtifact("lemmatizer.model")));
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = OpenNlpModels.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The model %s is not on the class path.".formatted(name));
    }
    return in;
  }

  private static Weights weights(Object artifact) {
    GISModel model = (GISModel) artifact;
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < model.getNumOutcomes(); i++) {
      outcomes.add(model.getOutcome(i));
    }
    Map<?, ?> features = (Map<?, ?>) model.getDataStructures()[1];
    Map<String, Weights.Row> rows = new LinkedHashMap<>();
    features.forEach(
        (name, context) -> {
          Context each = (Context) context;
          rows.put((String) name, new Weights.Row(each.getOutcomes(), each.getParameters()));
        });
    return Weights.of(outcomes, rows);
  }
}
