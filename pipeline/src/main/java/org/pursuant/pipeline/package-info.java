/// The steps that carry the record from its sources to the store and the index, each of which can
/// be stopped and resumed.
@NullMarked
package org.pursuant.pipeline;

import org.jspecify.annotations.NullMarked;
