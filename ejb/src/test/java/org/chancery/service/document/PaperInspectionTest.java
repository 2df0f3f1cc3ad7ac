package org.chancery.service.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chancery.domain.document.FileName;
import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry takes a paper whose content is what its name says, and nothing that acts by itself. */
class PaperInspectionTest {

    private static final String PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

    private final PaperInspection inspection = new PaperInspection();

    @BeforeEach
    void limit() throws ReflectiveOperationException {
        Field most = PaperInspection.class.getDeclaredField("mostBytes");
        most.setAccessible(true);
        most.set(inspection, 100_000L);
    }

    private String found(String name, byte[] content) {
        return inspection.mediaType(new FileName(name), content);
    }

    private String refusal(String name, byte[] content) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> found(name, content));
        assertThat(refusal).as("%s was taken", name).isNotNull();
        return refusal.key();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void papersAreTaken() throws IOException {
        assertThat(found("note.pdf", bytes(PDF))).isEqualTo("application/pdf");
        assertThat(found("NOTE.PDF", bytes(PDF))).isEqualTo("application/pdf");
        assertThat(found("seal.png", PNG)).isEqualTo("image/png");
        assertThat(found("photo.jpeg", HexFormat.of().parseHex("ffd8ffe000104a46494600010101"))).isEqualTo("image/jpeg");
        assertThat(found("text.txt", "سفارت جمهوری اسلامی ایران".getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
        assertThat(found("list.csv", bytes("a,b\n1,2\n"))).isEqualTo("text/csv");
        assertThat(found("draft.docx", zip("[Content_Types].xml", "word/document.xml"))).contains("wordprocessingml");
        assertThat(found("draft.rtf", bytes("{\\rtf1\\ansi Hello}"))).isEqualTo("application/rtf");
        assertThat(found("mail.eml", bytes("From: a@b\nTo: c@d\nSubject: x\nDate: Fri, 19 Jan 2024 10:00:00 +0000\n\nHello"))).isEqualTo("message/rfc822");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.svg|<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "a.png|<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "a.html|<!DOCTYPE html><html><body>x</body></html>",
        "a.txt|<!DOCTYPE html><html><script>alert(1)</script></html>",
        "a.pdf|<html><script>alert(1)</script></html>",
        "a.pdf|Just text",
        "a.js|alert(1)",
        "a.xhtml|<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "a.xml|<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "a.png|%PDF-1.4",
        "a.exe|MZ",
        "a|Just text",
        "pdf|%PDF-1.4"})
    void whatActsOrPretendsIsRefused(String name, String content) {
        assertThat(refusal(name, bytes(content))).isEqualTo("attachment.type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.png", "a.docx", "a.doc", "a.txt", "a.csv", "a.msg"})
    void aProgramIsRefusedUnderAnyName(String name) {
        byte[] program = new byte[512];
        System.arraycopy(HexFormat.of().parseHex("7f454c4602010100"), 0, program, 0, 8);
        assertThat(refusal(name, program)).isEqualTo("attachment.type");
    }

    @Test
    void aContainerIsNotUnpackedAndNotTakenForAPaper() throws IOException {
        assertThat(refusal("a.zip", zip("a.txt"))).isEqualTo("attachment.type");
        assertThat(refusal("a.docx", zip("a.txt"))).isEqualTo("attachment.type");
        assertThat(refusal("a.jar", zip("META-INF/MANIFEST.MF"))).isEqualTo("attachment.type");
        assertThat(refusal("a.docx", bytes("PK\3\4"))).isEqualTo("attachment.type");
    }

    @Test
    void sizeIsLimited() {
        assertThat(refusal("a.txt", new byte[0])).isEqualTo("attachment.empty");
        assertThat(refusal("a.txt", bytes("x".repeat(100_001)))).isEqualTo("attachment.tooLarge");
        assertThat(found("a.txt", bytes("x".repeat(100_000)))).isEqualTo("text/plain");
    }
}
