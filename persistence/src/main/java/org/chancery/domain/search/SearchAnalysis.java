package org.chancery.domain.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How texts are taken apart into words: accents, case, Arabic letter forms and English endings make no difference. */
public final class SearchAnalysis implements LuceneAnalysisConfigurer {

    /** Analyser of titles and texts. */
    static final String TEXT = "text";
    /** Analyser of numbers and references: the whole is one word, and so is each part. */
    static final String REFERENCE = "reference";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(TEXT)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("arabicNormalization")
                .tokenFilter("persianNormalization")
                .tokenFilter("asciiFolding")
                .tokenFilter("englishPossessive")
                .tokenFilter("kStem");
        context.analyzer(REFERENCE)
                .custom()
                .tokenizer("whitespace")
                .tokenFilter("wordDelimiterGraph")
                .param("preserveOriginal", "1")
                .param("catenateAll", "0")
                .tokenFilter("flattenGraph")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }
}
