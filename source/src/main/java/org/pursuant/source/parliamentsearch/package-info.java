/// Reads what Parliamentary Search holds of written questions: the documents of its Solr index.
@NullMarked
package org.pursuant.source.parliamentsearch;

import org.jspecify.annotations.NullMarked;
