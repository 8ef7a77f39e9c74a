/// Answering bodies: departments and others of which questions are asked. Start at
/// [org.pursuant.domain.body.BodyRef].
@NullMarked
package org.pursuant.domain.body;

import org.jspecify.annotations.NullMarked;
