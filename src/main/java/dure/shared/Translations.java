package dure.shared;

import com.vaadin.flow.i18n.I18NProvider;
import dure.shared.ui.Dates;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text a person sees, in Korean and English: one pair of files a capability, {@code i18n/<capability>_ko} and {@code _en}. */
@Component
public class Translations implements I18NProvider {

    private static final List<Locale> LOCALES = List.of(Locale.KOREAN, Locale.ENGLISH);

    /** Makes a text without arguments a message like all others, where an apostrophe is written twice. */
    private static final Object[] NO_VALUES = {""};

    private final MessageSource messages;

    Translations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    /** The text in Korean or English (for every other language); a key without a text is a defect and is shown as it is. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return messages.getMessage(
                    key, params.length == 0 ? NO_VALUES : inLanguage(params, locale), closest(locale));
        } catch (NoSuchMessageException missing) {
            return "!" + key;
        }
    }

    /** Words that come in both languages, and days, are put in as the reader writes them. */
    private static Object[] inLanguage(Object[] params, Locale locale) {
        return Arrays.stream(params).map(param -> inLanguage(param, locale)).toArray();
    }

    private static Object inLanguage(Object param, Locale locale) {
        if (param instanceof LocalDate day) {
            return Dates.day(day, locale);
        }
        return param instanceof Bilingual both ? both.in(locale) : param;
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return messages.getMessage(key, null, null, Locale.ENGLISH) != null;
    }

    public static Locale closest(Locale locale) {
        return locale.getLanguage().equals("ko") ? Locale.KOREAN : Locale.ENGLISH;
    }

    /** Reads all files of the class path folder {@code i18n}. */
    @Configuration
    static class Files {

        @Bean
        MessageSource messageSource() throws IOException {
            var names = new TreeSet<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_ko.properties")) {
                String name = java.util.Objects.requireNonNull(file.getFilename());
                names.add("i18n/" + name.replace("_ko.properties", ""));
            }
            var source = new ResourceBundleMessageSource();
            source.setBasenames(names.toArray(String[]::new));
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            return source;
        }
    }
}
