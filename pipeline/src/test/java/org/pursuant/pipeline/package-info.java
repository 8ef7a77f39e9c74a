/// The rules of each step, on sources that misbehave.
@NullMarked
package org.pursuant.pipeline;

import org.jspecify.annotations.NullMarked;
