package dure.e2e;

import com.microsoft.playwright.options.ColorScheme;

/** In which language, light and window somebody looks at a page. */
enum Look {
    KOREAN_BY_DAY_ON_A_LAPTOP("ko-KR", ColorScheme.LIGHT, 1280, 800),
    ENGLISH_BY_NIGHT_ON_A_PHONE("en-US", ColorScheme.DARK, 360, 640);

    final String locale;
    final ColorScheme scheme;
    final int width;
    final int height;

    Look(String locale, ColorScheme scheme, int width, int height) {
        this.locale = locale;
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    String language() {
        return locale.substring(0, 2);
    }
}
