/// What the record of written questions is made of, the rules it obeys, and the ports behind which
/// it is kept, found and fetched. Depends on nothing but the JDK.
@NullMarked
package org.pursuant.domain;

import org.jspecify.annotations.NullMarked;
