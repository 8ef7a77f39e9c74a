/// Tests of what a question’s page says of it.
@NullMarked
package org.pursuant.web.page.question;

import org.jspecify.annotations.NullMarked;
